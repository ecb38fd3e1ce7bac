/** Where sentences start: a stretch with fewer than three words goes with its neighbour. What of one is marked. */
import { KIND, type ReaderTokens } from './words.ts'

const FEWEST_WORDS = 3

const isEnd = (kind: number): boolean => kind === KIND.END || kind === KIND.NEWLINE

/** Token numbers at which sentences start, and the number after the last: n + 1 numbers for n sentences. */
export function readSentences(tokens: ReaderTokens): number[] {
  const bounds = [0]
  let words = 0
  let total = 0
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i]!
    if (kind <= KIND.HANDLE) words++
    if (isEnd(kind) && words >= FEWEST_WORDS) {
      bounds.push(i + 1)
      total += words
      words = 0
    }
  }
  if (bounds.at(-1) === tokens.count) {
    if (bounds.length === 1) bounds.push(tokens.count)
  } else if (total > 0 && words < FEWEST_WORDS) {
    bounds[bounds.length - 1] = tokens.count
  } else {
    bounds.push(tokens.count)
  }
  return bounds
}

/**
 * What to mark of a sentence from token `from` to before `to`: without the stubs ("Long day.", "Tea.") that only went
 * with it, so that a mark doesn't change with every word typed behind it. `telling`: stretches that weigh enough to keep
 * their stub, in UTF-16 code units.
 *
 * @returns UTF-16 offsets of the text
 */
export function withoutStubs(
  { kind, start, end }: ReaderTokens,
  from: number,
  to: number,
  telling: readonly { start: number; end: number }[],
): { start: number; end: number } {
  const whole = { start: start[from]!, end: end[to - 1]! }
  const kept: { start: number; end: number }[] = []
  for (let first = from, i = from, words = 0; i < to; i++) {
    if (kind[i]! <= KIND.HANDLE) words++
    const goesOn = !isEnd(kind[i]!) || isEnd(kind[i + 1]!)
    if (goesOn && i + 1 < to) continue
    const piece = { start: start[first]!, end: end[i]! }
    const tells = telling.some((stretch) => stretch.start < piece.end && piece.start < stretch.end)
    if (words >= FEWEST_WORDS || tells) kept.push(piece)
    first = i + 1
    words = 0
  }
  return kept.length === 0 ? whole : { start: kept[0]!.start, end: kept.at(-1)!.end }
}
