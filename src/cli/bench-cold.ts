/** One fresh process: parse the compiled tables, build them, check a first post. Started by bench.ts. */
import { readFileSync } from 'node:fs'
import { type CompiledRules, check } from '../engine/index.ts'

const json = readFileSync(process.argv[2]!, 'utf8')
const began = performance.now()
const { rules } = JSON.parse(json) as { rules: CompiledRules }
const parsed = performance.now()
const findings = check(
  'my 3pm just told me I am cheaper than wine',
  { site: 'x.com', surface: 'post', account: 'unknown' },
  rules,
)
const done = performance.now()
globalThis.gc?.()
const heap = process.memoryUsage().heapUsed / 1_048_576
console.log(
  `${(done - began).toFixed(1)} ms (parse ${(parsed - began).toFixed(1)}), ${findings.length} finding, heap ${heap.toFixed(1)} MB`,
)
