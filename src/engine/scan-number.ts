/** Tokens that start with a digit: times, dates, ages, sums of money, telephone numbers, plain numbers. */
import { CHAR, charClass, fold } from './chars.ts'
import { FLAG } from './flags.ts'

export interface NumberScan {
  end: number
  flags: number
  /** Letters are mixed in without being a known suffix (`2day`, `4eva`): look it up as a word. */
  wordlike: boolean
}

/** Suffixes glued to a number, each with what the whole then is. */
const SUFFIXES: Readonly<Record<string, number>> = {
  am: FLAG.TIME,
  pm: FLAG.TIME,
  ish: FLAG.NUM,
  st: FLAG.ORDINAL,
  nd: FLAG.ORDINAL,
  rd: FLAG.ORDINAL,
  th: FLAG.ORDINAL,
  s: FLAG.DECADE,
  yo: FLAG.AGE,
  yr: FLAG.AGE,
  yrs: FLAG.AGE,
  y: FLAG.AGE,
  f: FLAG.AGE,
  m: FLAG.AGE | FLAG.NUM,
  k: FLAG.NUM,
  x: FLAG.NUM,
}

const scan: NumberScan = { end: 0, flags: 0, wordlike: false }

const isDigit = (code: number): boolean => charClass[code] === CHAR.DIGIT

/** Where the digits end that go on after one separator, or the start when none do. */
function group(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** Reads a number from `start`, where a digit stands. The result object is reused by the next call. */
export function scanNumber(text: string, start: number): NumberScan {
  let at = group(text, start)
  const firstDigits = at - start
  let digits = firstDigits
  let flags: number = FLAG.NUM
  for (;;) {
    const mark = text.charCodeAt(at)
    const next = group(text, at + 1)
    const size = next - at - 1
    if (size <= 0) break
    if (mark === 0x3a && size === 2 && digits <= 2) flags = FLAG.TIME | FLAG.NUM
    else if (mark === 0x2e || mark === 0x2c) flags = flags === FLAG.DATE ? FLAG.DATE : FLAG.NUM
    else if (mark === 0x2f) flags = FLAG.DATE
    else if ((mark === 0x20 || mark === 0x2d) && size >= 3 && firstDigits >= 3) flags = FLAG.PHONE
    else break
    digits += size
    at = next
  }
  if (flags === FLAG.NUM && digits >= 9) flags = FLAG.PHONE
  if (flags === FLAG.NUM && digits === 4 && at === start + 4) {
    const century = text.charCodeAt(start) * 100 + text.charCodeAt(start + 1)
    if (century === 0x31 * 100 + 0x39 || century === 0x32 * 100 + 0x30) flags |= FLAG.YEAR
  }
  scan.wordlike = false
  if (charClass[text.charCodeAt(at)] === CHAR.PERCENT) {
    flags |= FLAG.PERCENT
    at++
  } else if (charClass[text.charCodeAt(at)] === CHAR.LETTER) {
    let end = at
    let suffix = ''
    while (charClass[text.charCodeAt(end)] === CHAR.LETTER || isDigit(text.charCodeAt(end))) {
      if (suffix.length < 8) suffix += String.fromCharCode(fold[text.charCodeAt(end)]!)
      end++
    }
    const known = Object.hasOwn(SUFFIXES, suffix) ? SUFFIXES[suffix] : undefined
    if (known !== undefined) flags = known | (flags & FLAG.TIME)
    else scan.wordlike = true
    at = end
  }
  scan.end = at
  scan.flags = flags
  return scan
}
