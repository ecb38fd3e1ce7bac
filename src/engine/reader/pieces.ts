/** Pieces of three and four letters, the word's ends marked: what an unknown word has in common with known ones. */
import { CHAR, charClass, fold } from '../chars.ts'
import { SEED, step } from './hash.ts'
import { KIND, type ReaderTokens } from './words.ts'

/** Words longer than this, in UTF-16 code units, have no pieces. */
export const LONGEST_WORD = 32

const OPEN = 0x3c
const CLOSE = 0x3e

/** How many pieces a stretch of text has at most. */
export function mostPieces(length: number): number {
  return 2 * length + 1
}

/** Whether a token is a word that has pieces. */
export function hasPieces({ kind, start, end }: ReaderTokens, token: number): boolean {
  return (kind[token] === KIND.WORD || kind[token] === KIND.TAG) && end[token]! - start[token]! <= LONGEST_WORD
}

/** Writes the hashes of the pieces of the word from `start` to `end` into `out`; returns how many there are. */
export function piecesOf(text: string, start: number, end: number, out: Int32Array): number {
  let c = OPEN
  let b = 0
  let a = 0
  let length = 1
  let count = 0
  for (let at = start; at <= end; at++) {
    const code = at === end ? CLOSE : text.charCodeAt(at)
    if (at < end && charClass[code] === CHAR.INVISIBLE) continue
    const d = at === end ? code : fold[code]!
    length++
    if (length >= 3) out[count++] = step(step(step(SEED, b), c), d)
    if (length >= 4) out[count++] = step(step(step(step(SEED, a), b), c), d)
    a = b
    b = c
    c = d
  }
  return count
}

/** A hash of a word as it is spelled, but for its case. */
export function spellingOf(text: string, start: number, end: number): number {
  let hash = SEED
  for (let at = start; at < end; at++) hash = step(hash, fold[text.charCodeAt(at)]!)
  return hash
}
