/** Where sentences start: a stretch with fewer than three words goes with its neighbour. */
import { KIND, type ReaderTokens } from './words.ts'

const FEWEST_WORDS = 3

/** Token numbers at which sentences start, and the number after the last: n + 1 numbers for n sentences. */
export function readSentences(tokens: ReaderTokens): number[] {
  const bounds = [0]
  let words = 0
  let total = 0
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i]!
    if (kind <= KIND.HANDLE) words++
    if ((kind === KIND.END || kind === KIND.NEWLINE) && words >= FEWEST_WORDS) {
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
