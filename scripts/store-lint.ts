/**
 * Runs the add-on store's own linter on the Firefox build. Any error fails, and any warning but one: preact carries
 * the code behind `dangerouslySetInnerHTML`, which our sources never use (a structure test holds that).
 */
import { spawnSync } from 'node:child_process'

type Message = { code: string; message: string; file?: string; line?: number }
type Report = { errors: Message[]; warnings: Message[]; notices: Message[] }

const TOLERATED = 'UNSAFE_VAR_ASSIGNMENT'

const { stdout, stderr, status } = spawnSync(
  'npx',
  ['--no-install', 'web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--output', 'json'],
  { encoding: 'utf8' },
)
if (!stdout.trim().startsWith('{')) {
  console.error(`web-ext lint gave no report (exit ${status}): build first with npm run build.\n${stderr}`)
  process.exit(1)
}
const report = JSON.parse(stdout) as Report
const warnings = report.warnings.filter(({ code }) => code !== TOLERATED)
for (const { code, message, file, line } of [...report.errors, ...warnings]) {
  console.error(`${file ?? 'dist/firefox'}:${line ?? 1} ${code}: ${message}`)
}
const tolerated = report.warnings.length - warnings.length
console.log(`${report.errors.length} errors, ${warnings.length} warnings (${tolerated} from preact's own innerHTML)`)
process.exitCode = report.errors.length + warnings.length === 0 ? 0 : 1
