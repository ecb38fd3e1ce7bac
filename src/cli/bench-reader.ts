/** The second reader alone, on what the rules hand it, and the whole check with it. */
import { type CompiledRules, createChecker, type ReaderInput } from '../engine/index.ts'
import { secondReader } from '../engine/reader/index.ts'
import { WEIGHTS } from '../engine/reader/weights.bin.ts'
import type { Context } from '../shared/finding.ts'
import { realisticTexts } from './bench-texts.ts'
import { floor, over, row, turnAbout } from './bench-time.ts'

const SIZES = [280, 2_000, 10_000]
/** Microseconds that the second reader may take for 10,000 characters. */
const BAR = 1_000

/** Prints a row for each size. */
export function benchReader(rules: CompiledRules, context: Context): void {
  const checker = createChecker(rules)
  const reader = secondReader(WEIGHTS)
  console.log('second reader, and the whole check with it')
  for (const size of SIZES) {
    const texts = realisticTexts(size, 24)
    const inputs = texts.map((text) => inputOf(text, context, checker))
    const batch = Math.max(1, Math.floor(6_000 / size))
    const times = turnAbout([
      over(inputs, batch, (input) => void reader.read(input)),
      over(texts, batch, (text) => void checker.reset().check(text, context, { readers: [reader] })),
      over(texts, batch, floor),
    ]).map((time) => time / batch)
    row(`reader alone, ${size} characters`, times[0]!, times[2]!)
    row(`rules and reader, ${size} characters`, times[1]!, times[2]!)
    if (size === 10_000 && times[0]! > BAR) console.log(`${''.padEnd(34)} OVER the bar of ${BAR} µs`)
  }
}

/** What the reader is given for a text, kept for later calls. */
function inputOf(text: string, context: Context, checker: ReturnType<typeof createChecker>): ReaderInput {
  let kept: ReaderInput | null = null
  const catcher = {
    id: 'catcher',
    read(input: ReaderInput) {
      const seen = input.seen()
      kept = { ...input, seen: () => seen }
      return []
    },
  }
  checker.reset().check(text, context, { readers: [catcher] })
  if (!kept) throw new Error('the checker asked no reader')
  return kept
}
