/**
 * One pass over the text, one segment at a time: tokens with offsets into the original, until a line ends, a sentence
 * ends or the segment is full. What a segment holds depends only on the text from its start and on the quotation mark
 * that is still open there; that is what makes the incremental checker exact.
 */
import { CHAR, charClass, fold } from './chars.ts'
import { FLAG } from './flags.ts'
import { MATH_LEAD, mathLetter } from './math-letters.ts'
import { endOfTag } from './scan-address.ts'
import { pushNumber, scanWord } from './scan-word.ts'
import type { OpenQuote, Scanner } from './scanner.ts'
import { FEWEST_LETTERS, joinLetters } from './spaced.ts'
import { SEGMENT_TOKENS } from './tokens.ts'

/** Fills the scanner's tokens from `from` and returns where the next segment starts. */
export function scanSegment(scanner: Scanner, text: string, from: number, quote: OpenQuote): number {
  const { tokens } = scanner
  const length = text.length
  tokens.count = 0
  tokens.letters = 0
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
        if (code === MATH_LEAD && mathLetter(text.charCodeAt(at + 1)) !== 0) {
          at = scanWord(scanner, text, at, pending | (quote ? FLAG.QUOTED : 0))
          pending = 0
          break
        }
        if (tokens.count > 0) tokens.flags[tokens.count - 1]! |= FLAG.EMOJI
        pending |= FLAG.AFTER_CLAUSE
        at++
    }
    if (tokens.count >= SEGMENT_TOKENS) break
  }
  if (tokens.letters >= FEWEST_LETTERS) joinLetters(scanner.words, tokens, text)
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
