/** Cuts a hashtag into words: at its capitals and digits, else into the fewest words of the lexicon. */
import { CHAR, charClass, fold } from './chars.ts'
import { HASH_SEED, hashStep, type WordTable } from './word-table.ts'

const LONGEST_TAG = 40
const MOST_WORDS = 6

/** Offsets at which the tag splits (none when it stays whole). `spelled` is the folded tag without its mark. */
export function splitTag(words: WordTable, text: string, start: number, end: number, spelled: string): number[] {
  if (end - start > LONGEST_TAG) return []
  const byCase = splitByCase(text, start, end)
  if (byCase.length > 0) return byCase
  return spelled.length === end - start ? splitByWords(words, spelled).map((at) => start + at) : []
}

function splitByCase(text: string, start: number, end: number): number[] {
  const cuts: number[] = []
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    const before = text.charCodeAt(at - 1)
    const capital = fold[code] !== code && charClass[code] === CHAR.LETTER
    const afterSmall = fold[before] === before
    if ((capital && afterSmall) || charClass[before] === CHAR.UNDERSCORE) cuts.push(at)
  }
  return cuts.length < MOST_WORDS * 2 ? cuts : []
}

/** Fewest listed words that cover the whole; single letters only where they are words (`a`, `i`). */
function splitByWords(words: WordTable, spelled: string): number[] {
  const size = spelled.length
  const fewest = new Int8Array(size + 1).fill(MOST_WORDS + 1)
  const from = new Int8Array(size + 1)
  fewest[0] = 0
  for (let start = 0; start < size; start++) {
    if (fewest[start]! >= MOST_WORDS) continue
    let hash = HASH_SEED
    for (let end = start + 1; end <= size; end++) {
      hash = hashStep(hash, spelled.charCodeAt(end - 1))
      if (end === start + 1 && spelled[start] !== 'a' && spelled[start] !== 'i') continue
      if (fewest[start]! + 1 < fewest[end]! && words.findListed(hash, end - start) !== 0) {
        fewest[end] = fewest[start]! + 1
        from[end] = start
      }
    }
  }
  if (fewest[size]! > MOST_WORDS) return []
  const cuts: number[] = []
  for (let at = from[size]!; at > 0; at = from[at]!) cuts.unshift(at)
  return cuts
}
