/**
 * The tokens of one segment, as columns: where a token starts and ends in the original text, which word it is (0:
 * unknown) and its flags. A segment holds at most SEGMENT_TOKENS of them, so the columns are allocated once.
 */
import { CHAR, charClass, fold } from './chars.ts'
import { MATH_LEAD, mathLetter } from './math-letters.ts'

export const SEGMENT_TOKENS = 240
/** A hashtag splits into several tokens, so a few more than the cut can arrive at once. */
export const SEGMENT_ROOM = SEGMENT_TOKENS + 32

export interface Tokens {
  count: number
  /** How many single letters are among them. */
  letters: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Word id, 0 when the lexicon doesn't know the word. */
  readonly word: Int32Array
  readonly flags: Int32Array
}

/** Empty columns, to be filled by `scanSegment` again and again. */
export function createTokens(): Tokens {
  const room = SEGMENT_ROOM
  return {
    count: 0,
    letters: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    word: new Int32Array(room),
    flags: new Int32Array(room),
  }
}

/** Appends a token. */
export function pushToken(tokens: Tokens, start: number, end: number, word: number, flags: number): void {
  const at = tokens.count++
  tokens.start[at] = start
  tokens.end[at] = end
  tokens.word[at] = word
  tokens.flags[at] = flags
}

/** The folded spelling of a stretch of text: small letters, no accents, nothing invisible. */
export function foldedText(text: string, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === MATH_LEAD) out += String.fromCharCode(mathLetter(text.charCodeAt(++i)) || code)
    else if (charClass[code] !== CHAR.INVISIBLE) out += String.fromCharCode(fold[code]!)
  }
  return out
}
