/**
 * Everything that must hold, in the order a mistake is cheapest to find. Ends with one plain line
 * `N passed, N failed` for the whole run; exits 1 when anything failed.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { findChromium, findFirefox } from './browsers'

type Tally = { passed: number; failed: number }
type Step = {
  title: string
  command: string
  args: string[] /** Reads the step's own count of tests. */
  count?: () => Tally
}

const OUT = 'e2e/.out/reports'
// Absolute: each runner takes a relative path from its own root.
const report = (name: string) => resolve(OUT, `${name}.json`)

/** Vitest's JSON report. A file that failed to load has no tests of its own and counts as one failure. */
function vitestCount(name: string) {
  return (): Tally => {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
      readFileSync(report(name), 'utf8'),
    ) as {
      numPassedTests: number
      numFailedTests: number
      numFailedTestSuites: number
      testResults: { status: string; assertionResults: unknown[] }[]
    }
    const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    return { passed: numPassedTests, failed: Math.max(numFailedTests + unloaded, numFailedTestSuites > 0 ? 1 : 0) }
  }
}

/** Playwright's JSON report: a test that passed only at a second try counts as passed. */
function playwrightCount(): Tally {
  const { stats, errors } = JSON.parse(readFileSync(report('chromium'), 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number }
    errors: unknown[]
  }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

const STEPS: Step[] = [
  { title: 'Types', command: 'tsc', args: ['--noEmit'] },
  { title: 'Lint and format', command: 'biome', args: ['check', '--error-on-warnings'] },
  {
    title: 'Unit tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`],
    count: vitestCount('unit'),
  },
  { title: 'Build for Chrome', command: 'vite', args: ['build', '--mode', 'chrome', '--logLevel', 'warn'] },
  { title: 'Build for Firefox', command: 'vite', args: ['build', '--mode', 'firefox', '--logLevel', 'warn'] },
  { title: 'Store lint', command: 'tsx', args: ['scripts/store-lint.ts'] },
  {
    title: 'End to end in Chromium',
    command: 'playwright',
    args: ['test', '--reporter=list,json'],
    count: playwrightCount,
  },
  { title: 'Table of sites', command: 'tsx', args: ['scripts/table.ts', '--check'] },
  {
    title: 'End to end in Firefox',
    command: 'vitest',
    args: [
      'run',
      '--config',
      'e2e/firefox/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('firefox')}`,
    ],
    count: vitestCount('firefox'),
  },
]

function main(): number {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const env = {
    ...process.env,
    FRAMEKEEPER_CHROMIUM: findChromium(),
    FRAMEKEEPER_FIREFOX: findFirefox(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report('chromium'),
  }
  const total: Tally = { passed: 0, failed: 0 }
  for (const step of STEPS) {
    console.log(`\n— ${step.title}`)
    const { status } = spawnSync('npx', ['--no-install', step.command, ...step.args], { stdio: 'inherit', env })
    const tally = tallyOf(step, status === 0)
    total.passed += tally.passed
    total.failed += tally.failed
    console.log(`— ${step.title}: ${tally.passed} passed, ${tally.failed} failed`)
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

/** A step without tests of its own counts as one; a test step that broke off without a failed test counts one failure. */
function tallyOf(step: Step, ok: boolean): Tally {
  if (!step.count) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  try {
    const tally = step.count()
    return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

process.exitCode = main()
