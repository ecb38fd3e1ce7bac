/** Tokens that start with a letter: one pass over the word, hashing as it goes. */
import { CHAR, charClass, fold } from './chars.ts'
import { FLAG } from './flags.ts'
import { MATH_LEAD, mathLetter } from './math-letters.ts'
import { endOfAddress } from './scan-address.ts'
import { scanNumber } from './scan-number.ts'
import type { Scanner } from './scanner.ts'
import { foldedText, pushToken } from './tokens.ts'
import { HASH_SEED, hashStep, hashWord } from './word-table.ts'

const LONGEST_WORD = 48

const isLetter = (code: number): boolean => charClass[code] === CHAR.LETTER

/** Reads a number from a digit on and pushes its token. Returns where it ends. */
export function pushNumber(scanner: Scanner, text: string, at: number, flags: number): number {
  const number = scanNumber(text, at)
  const end = number.end
  if (number.wordlike) {
    scanner.repairer.pushOdd(scanner.tokens, text, at, end, flags & ~FLAG.MONEY)
    return end
  }
  const own = flags & FLAG.MONEY ? number.flags & ~(FLAG.AGE | FLAG.DECADE) : number.flags
  const word = end - at <= 8 ? foldedText(text, at, end) : ''
  const id = word === '' ? 0 : scanner.words.find(hashWord(word), word.length)
  pushToken(scanner.tokens, at, end, id, flags | own)
  return end
}

/** Reads a word from a letter on and pushes its token (or the tokens it hides). Returns where it ends. */
export function scanWord(scanner: Scanner, text: string, start: number, flags: number): number {
  let hash = HASH_SEED
  let size = 0
  let last = 0
  let run = 0
  let capitals = 0
  let odd = false
  let at = start
  let body = start
  let plain = false
  for (; ; at++) {
    const code = text.charCodeAt(at)
    // Nearly every unit of nearly every text: a small plain letter unlike the one before.
    if (code >= 0x61 && code <= 0x7a && code !== last) {
      last = code
      run = 1
      hash = Math.imul(hash ^ code, 0x01000193)
      size++
      plain = true
      continue
    }
    if (plain) {
      body = at
      plain = false
    }
    const kind = charClass[code]
    if (kind === CHAR.SPACE) break
    if (kind === CHAR.LETTER) {
      const small = fold[code]!
      run = small === last ? run + 1 : 1
      last = small
      if (small !== code && code < 0x250) capitals++
      if (code >= 0x250) odd = true
      body = at + 1
      if (run > 2) {
        odd = true
        continue
      }
      hash = hashStep(hash, small)
      size++
      continue
    }
    if (kind === CHAR.INVISIBLE) continue
    if (kind === CHAR.APOSTROPHE && isLetter(text.charCodeAt(at + 1))) {
      const next = fold[text.charCodeAt(at + 1)]
      if (next === 0x73 && !isLetter(text.charCodeAt(at + 2))) {
        flags |= FLAG.POSSESSIVE
        at += 2
        body = at
        break
      }
      if (next === 0x74 && last === 0x6e) flags |= FLAG.NEGATED
      hash = hashStep(hash, 0x27)
      size++
      last = 0
      continue
    }
    if (code === MATH_LEAD) {
      const small = mathLetter(text.charCodeAt(at + 1))
      if (small !== 0) {
        odd = true
        last = 0
        hash = hashStep(hash, small)
        size++
        body = ++at + 1
        continue
      }
    }
    // Digits, stars and underscores between letters hide a word: cl1ent, c**ent, cl_ent.
    if (kind === CHAR.DIGIT || ((kind === CHAR.MASK || kind === CHAR.UNDERSCORE) && touchesLetter(text, at))) {
      odd = true
      last = 0
      body = at + 1
      hash = hashStep(hash, code)
      size++
      continue
    }
    if (kind === CHAR.DOT || kind === CHAR.AT || (code === 0x3a && text.charCodeAt(at + 1) === 0x2f)) {
      const end = endOfAddress(text, start, at)
      if (end > at) {
        pushToken(scanner.tokens, start, end, 0, flags | (text.slice(start, end).includes('@') ? FLAG.EMAIL : FLAG.URL))
        return end
      }
    }
    break
  }
  if (charClass[text.charCodeAt(body)] === CHAR.APOSTROPHE && last === 0x73 && !(flags & FLAG.QUOTED)) {
    flags |= FLAG.POSSESSIVE
  }
  if (size === 1) {
    flags |= FLAG.LETTER
    scanner.tokens.letters++
  }
  if (capitals > 0 && fold[text.charCodeAt(start)] !== text.charCodeAt(start)) {
    flags |= capitals === 1 && size > 1 ? FLAG.TITLE : capitals >= size - 1 ? FLAG.UPPER : FLAG.TITLE
  }
  const word = size > LONGEST_WORD ? 0 : scanner.words.find(hash, size)
  if (word !== 0 && !odd) pushToken(scanner.tokens, start, body, word, flags)
  else if (odd && size <= LONGEST_WORD) scanner.repairer.pushOdd(scanner.tokens, text, start, body, flags)
  else scanner.repairer.pushUnknown(scanner.tokens, text, start, body, flags, hash, size)
  return Math.max(body, at)
}

/** A mask mark belongs to the word when a letter follows within three units. */
function touchesLetter(text: string, at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const kind = charClass[text.charCodeAt(i)]
    if (kind === CHAR.LETTER) return true
    if (kind !== CHAR.MASK && kind !== CHAR.UNDERSCORE) return false
  }
  return false
}
