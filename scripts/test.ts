/**
 * Everything that must hold, in the order a mistake is cheapest to find. Ends with one plain line
 * `N passed, N failed` for the whole run; exits 1 when anything failed.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { findChromium, findFirefox } from './browsers'

type Tally = { passed: number; failed: number }
type Step = {
  title: string
  command: string
  args: string[]
  /** Reads the step's own count of tests. */
  count?: () => Tally
  env?: Record<string, string>
  /**
   * Runs beside the next step without this mark, which shows what it does meanwhile; this one's output follows at its
   * end. What uses one core, or waits, would leave a machine of two half idle.
   */
  beside?: true
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
  { title: 'Types', command: 'tsc', args: ['--noEmit'], beside: true },
  { title: 'Lint and format', command: 'biome', args: ['check', '--error-on-warnings'] },
  {
    title: 'Build for Chrome',
    command: 'vite',
    args: ['build', '--mode', 'chrome', '--logLevel', 'warn'],
    beside: true,
  },
  {
    title: 'Build for Firefox',
    command: 'vite',
    args: ['build', '--mode', 'firefox', '--logLevel', 'warn'],
    beside: true,
  },
  { title: 'Pages of the tests', command: 'tsx', args: ['e2e/support/build-pages.ts'], beside: true },
  {
    title: 'Unit tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`],
    count: vitestCount('unit'),
  },
  { title: 'Store lint', command: 'tsx', args: ['scripts/store-lint.ts'], beside: true },
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
    env: { FRAMEKEEPER_PAGES: 'built' },
    beside: true,
  },
  {
    title: 'End to end in Chromium',
    command: 'playwright',
    args: ['test', '--reporter=list,json'],
    count: playwrightCount,
    env: { FRAMEKEEPER_PAGES: 'built' },
  },
  { title: 'Table of sites', command: 'tsx', args: ['scripts/table.ts', '--check'] },
]

async function main(): Promise<number> {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  Object.assign(process.env, {
    FRAMEKEEPER_CHROMIUM: findChromium(),
    FRAMEKEEPER_FIREFOX: findFirefox(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report('chromium'),
  })
  const total: Tally = { passed: 0, failed: 0 }
  const add = (step: Step, ok: boolean, output = '') => {
    const tally = tallyOf(step, ok)
    total.passed += tally.passed
    total.failed += tally.failed
    console.log(`${output}— ${step.title}: ${tally.passed} passed, ${tally.failed} failed`)
  }
  let beside: Promise<() => void>[] = []
  for (const step of STEPS) {
    if (step.beside) {
      const finish = run(step).then(
        ({ ok, output }) =>
          () =>
            add(step, ok, `\n— ${step.title}\n${output}`),
      )
      beside.push(finish)
      continue
    }
    console.log(`\n— ${step.title}`)
    add(step, (await run(step)).ok)
    for (const finish of await Promise.all(beside)) finish()
    beside = []
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

/** Runs one step to its end. The output is what one that runs beside another has to say. */
function run({ command, args, env, beside }: Step): Promise<{ ok: boolean; output: string }> {
  const child = spawn('npx', ['--no-install', command, ...args], {
    stdio: ['inherit', beside ? 'pipe' : 'inherit', beside ? 'pipe' : 'inherit'],
    env: { ...process.env, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: String(error) }))
    child.on('close', (status) => resolve({ ok: status === 0, output }))
  })
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

process.exitCode = await main()
