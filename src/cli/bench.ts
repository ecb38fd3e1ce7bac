/**
 * `npm run bench`: how long a check takes, always beside a bare `charCodeAt` loop of the same run, so that the machine
 * cancels out. What runs is bundled as in the extension: separate modules call one another several times slower.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { cacheFile, loadRulesCached } from '../rules/load.ts'

const FRESH_PROCESSES = 7

/** Bundles an entry of this folder and returns where it is. */
async function bundle(folder: string, entry: string): Promise<string> {
  const ssr = fileURLToPath(new URL(`./${entry}.ts`, import.meta.url))
  const output = { entryFileNames: `${entry}.mjs` }
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr, outDir: folder, emptyOutDir: false, rollupOptions: { output } },
  })
  return join(folder, `${entry}.mjs`)
}

const kilobytes = (data: string | Buffer): string =>
  `${(gzipSync(data, { level: 9 }).length / 1024).toFixed(1)} KB gzip`

const rules = loadRulesCached()
// Beside the installed packages, which the bundles still look for.
mkdirSync(dirname(cacheFile()), { recursive: true })
const folder = mkdtempSync(join(dirname(cacheFile()), 'bench-'))
try {
  const run = await bundle(folder, 'bench-run')
  spawnSync(process.execPath, [run, cacheFile(), ...process.argv.slice(2)], { stdio: 'inherit' })

  const data = JSON.stringify(rules)
  const weights = readFileSync(new URL('../engine/reader/weights.bin.ts', import.meta.url))
  console.log(`rule data: ${kilobytes(data)} (bar 120), ${(data.length / 1024).toFixed(0)} KB plain`)
  console.log(`second reader's weights: ${kilobytes(weights)} (bar 300)`)
  console.log(`dearest word: ${rules.cost.worst} steps on "${rules.cost.word}"`)

  console.log('fresh process (load of tables + first check, bar 40 ms; heap, bar 10 MB):')
  const cold = await bundle(folder, 'bench-cold')
  for (let at = 0; at < FRESH_PROCESSES; at++) {
    spawnSync(process.execPath, ['--expose-gc', cold, cacheFile()], { stdio: 'inherit' })
  }
} finally {
  rmSync(folder, { recursive: true })
}
