/**
 * `npm run bench`: how long a check takes, always beside a bare `charCodeAt` loop of the same run, so that the machine
 * cancels out. Texts differ and rotate: one text again and again would flatter every cache.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { check, createChecker } from '../engine/index.ts'
import { loadRulesCached } from '../rules/load.ts'
import { worstPack } from './bench-pack.ts'
import { adversarialTexts, realisticTexts } from './bench-texts.ts'

const CONTEXT = { site: 'x.com', surface: 'post', account: 'professional' } as const

let sink = 0

function floor(text: string): void {
  for (let at = 0; at < text.length; at++) sink = (sink + text.charCodeAt(at)) | 0
}

/**
 * Microseconds of one call, over rotating inputs: the quickest tenth of the rounds, since other work on the machine only
 * ever adds.
 */
function time<T>(inputs: readonly T[], run: (input: T) => void, milliseconds = 700): number {
  const rounds: number[] = []
  const warm = performance.now() + milliseconds / 2
  for (let at = 0; at < inputs.length || performance.now() < warm; at++) run(inputs[at % inputs.length]!)
  const stop = performance.now() + milliseconds
  let turn = 0
  do {
    const input = inputs[turn++ % inputs.length]!
    const began = performance.now()
    run(input)
    rounds.push((performance.now() - began) * 1000)
  } while (performance.now() < stop || turn < 3 * inputs.length)
  return rounds.sort((a, b) => a - b)[Math.floor(rounds.length / 10)]!
}

function row(name: string, micros: number, base: number, bar: number): void {
  const times = micros / base
  console.log(
    `${name.padEnd(34)} ${micros.toFixed(1).padStart(10)} µs  ${times.toFixed(1).padStart(6)} × loop  (bar ${bar})${times > bar ? '  OVER' : ''}`,
  )
}

const rules = loadRulesCached()

console.log('check from scratch, all rules')
for (const size of [280, 2_000, 10_000, 100_000]) {
  const texts = realisticTexts(size, size > 50_000 ? 6 : 24)
  const base = time(texts, floor)
  row(
    `${size} characters`,
    time(texts, (text) => void check(text, CONTEXT, rules)),
    base,
    40,
  )
}

{
  const texts = realisticTexts(10_000, 8)
  const base = time(texts, floor)
  for (const [place, share] of [
    ['start', 0.02],
    ['middle', 0.5],
    ['end', 1],
  ] as const) {
    const boxes = texts.map((text) => {
      const checker = createChecker(rules)
      checker.check(text, CONTEXT)
      const at = Math.floor(text.length * share)
      return { checker, texts: [`${text.slice(0, at)}x${text.slice(at)}`, text], turn: 0 }
    })
    row(
      `keystroke in 10000, ${place}`,
      time(boxes, (box) => void box.checker.check(box.texts[box.turn++ & 1]!, CONTEXT)),
      base,
      10,
    )
  }
}

console.log('adversarial, 100000 characters')
for (const [name, make] of adversarialTexts) {
  const [half, whole] = [make(100_000), make(200_000)]
  const base = time([half], floor, 100)
  const once = time([half], (text) => void check(text, CONTEXT, rules), 300)
  const twice = time([whole], (text) => void check(text, CONTEXT, rules), 300)
  console.log(
    `${name.padEnd(34)} ${once.toFixed(0).padStart(10)} µs  ${(once / base).toFixed(1).padStart(6)} × loop  t(2n)/t(n) ${(twice / once).toFixed(2)}`,
  )
}

{
  const { rules: pack, text } = worstPack()
  const [n, twoN] = [text(100_000), text(200_000)]
  const once = time([n], (input) => void check(input, CONTEXT, pack), 400)
  const twice = time([twoN], (input) => void check(input, CONTEXT, pack), 400)
  console.log(
    `worst accepted pack, cost ${pack.cost.worst}: ${(once / 1000).toFixed(1)} ms for 100000, t(2n)/t(n) ${(twice / once).toFixed(2)} (bar 2.3)`,
  )
}

const data = JSON.stringify(rules)
console.log(
  `rule data: ${(gzipSync(data, { level: 9 }).length / 1024).toFixed(1)} KB gzip (bar 120), ${(data.length / 1024).toFixed(0)} KB plain; cost ${rules.cost.worst} on "${rules.cost.word}"`,
)
const cold = fileURLToPath(new URL('./bench-cold.ts', import.meta.url))
const runs = Array.from({ length: 5 }, () =>
  spawnSync(process.execPath, ['--import', 'tsx', '--expose-gc', cold], { encoding: 'utf8' }).stdout.trim(),
)
console.log('fresh process (load of tables + first check, heap):')
for (const line of runs) console.log(`  ${line}`)
if (sink === Number.MIN_SAFE_INTEGER) console.log('')
