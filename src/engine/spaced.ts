/** Words whose letters stand apart (`c l i e n t`, `t.h.e.r.a.p.y`): four single letters and more become one token. */
import { fold } from './chars.ts'
import { FLAG } from './flags.ts'
import type { Tokens } from './tokens.ts'
import { HASH_SEED, hashStep, type WordTable } from './word-table.ts'

export const FEWEST_LETTERS = 4
const MOST_LETTERS = 16
/** What the joined token takes over from its first letter. */
const KEPT = FLAG.QUOTED | FLAG.JOINED | FLAG.AFTER_CLAUSE | FLAG.MONEY

/** Joins the runs of single letters of a segment that spell a listed word, the longest word first. */
export function joinLetters(words: WordTable, tokens: Tokens, text: string): void {
  let to = 0
  for (let from = 0; from < tokens.count; ) {
    const { id, size } = longestWord(words, tokens, text, from)
    const last = from + size - 1
    const flags = size === 1 ? tokens.flags[from]! : (tokens.flags[from]! & KEPT) | FLAG.REPAIRED
    tokens.start[to] = tokens.start[from]!
    tokens.end[to] = tokens.end[last]!
    tokens.word[to] = id
    tokens.flags[to++] = flags | (tokens.flags[last]! & FLAG.EMOJI)
    from += size
  }
  tokens.count = to
}

/** The longest listed word that the single letters from this token on spell; else the token itself. */
function longestWord(words: WordTable, tokens: Tokens, text: string, from: number): { id: number; size: number } {
  let best = { id: tokens.word[from]!, size: 1 }
  let hash = HASH_SEED
  for (let at = from; at < tokens.count && at - from < MOST_LETTERS; at++) {
    if ((tokens.flags[at]! & FLAG.LETTER) === 0 || tokens.end[at]! - tokens.start[at]! !== 1) break
    if (at > from && tokens.start[at]! - tokens.end[at - 1]! !== 1) break
    hash = hashStep(hash, fold[text.charCodeAt(tokens.start[at]!)]!)
    const size = at - from + 1
    const id = size < FEWEST_LETTERS ? 0 : words.findListed(hash, size)
    if (id !== 0) best = { id, size }
  }
  return best
}
