/**
 * One pass over the text, one segment at a time: tokens with offsets into the original, until a line ends, a sentence
 * ends or the segment is full. What a segment holds depends only on the text from its start and on the quotation mark
 * that is still open there; that is what makes the incremental checker exact.
 */
import { CHAR, charClass, fold } from './chars.ts'
import { FLAG } from './flags.ts'
import type { Repairer } from './repair.ts'
import { endOfAddress, endOfTag } from './scan-address.ts'
import { scanNumber } from './scan-number.ts'
import { foldedText, pushToken, SEGMENT_TOKENS, type Tokens } from './tokens.ts'
import { HASH_SEED, hashStep, hashWord, type WordTable } from './word-table.ts'

/** How far past its end a segment may have looked: an edit nearer than this re-reads the segment. */
export const LOOKAHEAD = 4

/** The open quotation: none, double marks, or curly single marks. */
export type OpenQuote = 0 | 1 | 2

export interface Scanner {
  readonly words: WordTable
  /** Words after which a full stop ends no sentence (`dr`, `st`). */
  readonly abbreviations: ReadonlySet<number>
  readonly repairer: Repairer
  readonly tokens: Tokens
  /** Set by `scanSegment`: the quotation still open after the segment. */
  quote: OpenQuote
}

const LONGEST_WORD = 48

/** Fills the scanner's tokens from `from` and returns where the next segment starts. */
export function scanSegment(scanner: Scanner, text: string, from: number, quote: OpenQuote): number {
  const { tokens } = scanner
  const length = text.length
  tokens.count = 0
  let at = from
  let pending = 0
  let ending = 0
  scan: while (at < length) {
    const code = text.charCodeAt(at)
    switch (charClass[code]) {
      case CHAR.LETTER:
        at = scanWord(scanner, text, at, pending | (quote ? FLAG.QUOTED : 0))
        pending = 0
        break
      case CHAR.DIGIT:
        at = pushNumber(scanner, text, at, pending | (quote ? FLAG.QUOTED : 0))
        pending = 0
        break
      case CHAR.SPACE:
      case CHAR.INVISIBLE:
      case CHAR.UNDERSCORE:
      case CHAR.MASK:
      case CHAR.PERCENT:
        at++
        break
      case CHAR.NEWLINE:
        at++
        quote = 0
        if (tokens.count > 0) break scan
        pending = 0
        break
      case CHAR.QUOTE:
        quote = code === 0x2018 ? 2 : quote === 1 ? 0 : 1
        at++
        break
      case CHAR.APOSTROPHE:
        if (code === 0x2019 && quote === 2) quote = 0
        at++
        break
      case CHAR.HYPHEN:
        pending |= joins(text, at) ? FLAG.JOINED : FLAG.AFTER_CLAUSE
        at++
        break
      case CHAR.CLAUSE:
        pending |= FLAG.AFTER_CLAUSE
        at++
        break
      case CHAR.CURRENCY:
        pending |= FLAG.MONEY
        at++
        break
      case CHAR.HASH:
      case CHAR.AT: {
        const end = endOfTag(text, at)
        if (end === at + 1) at++
        else {
          const flags = pending | (quote ? FLAG.QUOTED : 0)
          scanner.repairer.pushTag(tokens, text, at, end, flags | (code === 0x40 ? FLAG.HANDLE : FLAG.TAG))
          at = end
          pending = 0
        }
        break
      }
      case CHAR.DOT:
      case CHAR.END: {
        const end = endOfStops(text, at)
        if (endsSentence(scanner, text, at, end)) {
          for (let i = at; i < end; i++) if (text.charCodeAt(i) === 0x3f) ending = FLAG.QUESTION
          at = end
          if (quote === 1 && closesQuote(text.charCodeAt(at))) {
            quote = 0
            at++
          } else if (quote === 2 && text.charCodeAt(at) === 0x2019) {
            quote = 0
            at++
          }
          if (tokens.count > 0) break scan
        } else {
          at = end
          if (end - at > 1 || code === 0x2026) pending |= FLAG.AFTER_CLAUSE
        }
        break
      }
      default:
        if (tokens.count > 0) tokens.flags[tokens.count - 1]! |= FLAG.EMOJI
        pending |= FLAG.AFTER_CLAUSE
        at++
    }
    if (tokens.count >= SEGMENT_TOKENS) break
  }
  if (tokens.count > 0) {
    tokens.flags[0]! |= FLAG.FIRST
    tokens.flags[tokens.count - 1]! |= FLAG.LAST | ending
  }
  scanner.quote = quote
  return at
}

const isLetter = (code: number): boolean => charClass[code] === CHAR.LETTER

const closesQuote = (code: number): boolean => code === 0x22 || code === 0x201d || code === 0xbb

/** A hyphen joins when letters or digits touch it on both sides. */
function joins(text: string, at: number): boolean {
  const before = charClass[text.charCodeAt(at - 1)]
  const after = charClass[text.charCodeAt(at + 1)]
  return (before === CHAR.LETTER || before === CHAR.DIGIT) && (after === CHAR.LETTER || after === CHAR.DIGIT)
}

function endOfStops(text: string, at: number): number {
  let end = at
  for (;;) {
    const kind = charClass[text.charCodeAt(end)]
    if (kind !== CHAR.DOT && kind !== CHAR.END) return end
    end++
  }
}

/** Whether the stops from `at` to `end` close a sentence: not after `Dr.`, not in `e.g`, not a trailing-off `...`. */
function endsSentence(scanner: Scanner, text: string, at: number, end: number): boolean {
  const { tokens } = scanner
  const next = text.charCodeAt(end)
  const first = text.charCodeAt(at)
  if (first === 0x2e && end === at + 1) {
    if (isLetter(next) || charClass[next] === CHAR.DIGIT) return false
    const last = tokens.count - 1
    if (last >= 0 && tokens.end[last] === at) {
      if (scanner.abbreviations.has(tokens.word[last]!)) return false
      const initial = FLAG.LETTER | FLAG.UPPER
      if ((tokens.flags[last]! & initial) === initial && isLetter(text.charCodeAt(end + 1))) return false
    }
    return true
  }
  if (first === 0x2026 || first === 0x2e) {
    const after = charClass[next] === CHAR.SPACE ? text.charCodeAt(end + 1) : next
    return !(isLetter(after) && fold[after] === after)
  }
  return true
}

function pushNumber(scanner: Scanner, text: string, at: number, flags: number): number {
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
function scanWord(scanner: Scanner, text: string, start: number, flags: number): number {
  let hash = HASH_SEED
  let size = 0
  let last = 0
  let run = 0
  let capitals = 0
  let odd = false
  let at = start
  let body = start
  for (; ; at++) {
    const code = text.charCodeAt(at)
    const kind = charClass[code]
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
  if (size === 1) flags |= FLAG.LETTER
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
