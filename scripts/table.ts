/**
 * Writes docs/sites.md from the report of the last `npm test`. `--run` runs the tests of the sites first; `--check` only
 * compares, and exits 1 when the page says something else than the run showed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { notesIn, type Report, sitesPage } from './site-table.ts'

const REPORT = 'e2e/.out/reports/chromium.json'
const PAGE = 'docs/sites.md'

function main(): string | undefined {
  if (process.argv.includes('--run')) {
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT }
    const args = [
      '--no-install',
      'playwright',
      'test',
      'e2e/sites.spec.ts',
      'e2e/reminders.spec.ts',
      '--reporter=list,json',
    ]
    const { status } = spawnSync('npx', args, { stdio: 'inherit', env })
    if (status !== 0) return `The tests of the sites failed: ${PAGE} stays as it was.`
  }
  if (!existsSync(REPORT)) return `There is no ${REPORT}: run npm test, or npm run build and npm run table -- --run.`
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report
  if (notesIn(report).length === 0) return `${REPORT} has no notes of e2e/sites.spec.ts: run npm test, then try again.`
  const table = sitesPage(report)
  if (!process.argv.includes('--check')) writeFileSync(PAGE, table)
  else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== table) {
    return `${PAGE} differs from what the tests showed: run npm run table and look at what changed.`
  }
  return undefined
}

const wrong = main()
if (wrong) console.error(wrong)
process.exitCode = wrong ? 1 : 0
