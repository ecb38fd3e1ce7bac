/** The timed part of `npm run bench`, in a process of its own: checks, keystrokes, the second reader, nasty texts and packs. */
import { readFileSync } from 'node:fs'
import { type CompiledRules, check, createChecker } from '../engine/index.ts'
import { worstPacks } from './bench-pack.ts'
import { benchReader } from './bench-reader.ts'
import { adversarialTexts, realisticTexts } from './bench-texts.ts'
import { floor, over, row, turnAbout } from './bench-time.ts'

const CONTEXT = { site: 'x.com', surface: 'post', account: 'professional' } as const

const { rules } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { rules: CompiledRules }

console.log('check from scratch, all rules')
for (const size of [280, 2_000, 10_000, 100_000]) {
  const texts = realisticTexts(size, size > 50_000 ? 6 : 24)
  const batch = Math.max(1, Math.floor(6_000 / size))
  const [once, base] = turnAbout([
    over(texts, batch, (text) => void check(text, CONTEXT, rules)),
    over(texts, batch, floor),
  ])
  row(`${size} characters`, once! / batch, base! / batch, 40)
}

for (const [place, share] of [
  ['start', 0.02],
  ['middle', 0.5],
  ['end', 1],
] as const) {
  const texts = realisticTexts(10_000, 8)
  const boxes = texts.map((text) => {
    const checker = createChecker(rules)
    checker.check(text, CONTEXT)
    const at = Math.floor(text.length * share)
    return { checker, texts: [`${text.slice(0, at)}x${text.slice(at)}`, text], turn: 0 }
  })
  const [once, base] = turnAbout([
    over(boxes, 4, (box) => void box.checker.check(box.texts[box.turn++ & 1]!, CONTEXT)),
    over(texts, 4, floor),
  ])
  row(`keystroke in 10000, ${place}`, once! / 4, base! / 4, 10)
}

benchReader(rules, CONTEXT)

console.log('adversarial, 100000 characters')
for (const [name, make] of adversarialTexts) {
  const [half, whole] = [make(100_000), make(200_000)]
  const [once, twice, base] = turnAbout(
    [() => void check(half, CONTEXT, rules), () => void check(whole, CONTEXT, rules), () => floor(half)],
    500,
  )
  console.log(
    `${name.padEnd(34)} ${once!.toFixed(0).padStart(10)} µs  ${(once! / base!).toFixed(1).padStart(6)} × loop  t(2n)/t(n) ${(twice! / once!).toFixed(2)}`,
  )
}

console.log('worst accepted packs, 100000 characters (bar: t(2n)/t(n) 2.3)')
for (const { name, rules: pack, text } of worstPacks()) {
  const [n, twoN] = [text(100_000), text(200_000)]
  const times = turnAbout([() => void check(n, CONTEXT, pack), () => void check(twoN, CONTEXT, pack)], 1_000)
  const growth = times[1]! / times[0]!
  console.log(
    `${name.padEnd(34)} ${times[0]!.toFixed(0).padStart(10)} µs  cost ${pack.cost.worst}  t(2n)/t(n) ${growth.toFixed(2)}${growth > 2.3 ? '  OVER' : ''}`,
  )
}
