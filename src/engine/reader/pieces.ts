/** Pieces of three and four letters, the word's ends marked: what an unknown word has in common with known ones. */
import { CHAR, charClass, fold } from '../chars.ts'
import { SEED, step } from './hash.ts'

const OPEN = 0x3c
const CLOSE = 0x3e

/** How many pieces a stretch of text has at most. */
export function mostPieces(length: number): number {
  return 2 * length + 1
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
