/** One fresh process: parse the compiled tables, build them, check a first post. Started by bench.ts. */
import { readFileSync } from 'node:fs'
import { type CompiledRules, check } from '../engine/index.ts'

/** Milliseconds that the main thread has had a processor, which a busy machine changes little; only Linux tells. */
function processorTime(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}

const json = readFileSync(process.argv[2]!, 'utf8')
const usedBefore = processorTime()
const began = performance.now()
const { rules } = JSON.parse(json) as { rules: CompiledRules }
const parsed = performance.now()
const findings = check(
  'my 3pm just told me I am cheaper than wine',
  { site: 'x.com', surface: 'post', account: 'unknown' },
  rules,
)
const done = performance.now()
const used = processorTime() - usedBefore
globalThis.gc?.()
const heap = process.memoryUsage().heapUsed / 1_048_576
console.log(
  `${(done - began).toFixed(1)} ms (parse ${(parsed - began).toFixed(1)}; processor time ${used.toFixed(1)}), ${findings.length} finding, heap ${heap.toFixed(1)} MB`,
)
