/**
 * The reader's own tokens: unlike the rules' it keeps marks, line ends and emoji, which carry tone. Columns over the
 * original text; a word is its hash, no substring is cut.
 */
import { CHAR, charClass, fold } from '../chars.ts'
import { hashName, SEED, step } from './hash.ts'

export const KIND = { WORD: 0, NUMBER: 1, TAG: 2, HANDLE: 3, LINK: 4, EMOJI: 5, MARK: 6, END: 7, NEWLINE: 8 } as const

/** What the reader needs to know of a text's tokens; offsets are UTF-16 code units of the text. */
export interface ReaderTokens {
  count: number
  start: Int32Array
  end: Int32Array
  /** Hash of the folded spelling. */
  hash: Int32Array
  /** The same without a possessive ending: what the lexicon knows. */
  stem: Int32Array
  kind: Uint8Array
}

const HANDLE_HASH = hashName('<handle>')
const LINK_HASH = hashName('<link>')
const NEWLINE_HASH = hashName('<newline>')
const S = 0x73

/** Room for the tokens of a text of so many code units. */
export function createTokens(room: number): ReaderTokens {
  return {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    hash: new Int32Array(room),
    stem: new Int32Array(room),
    kind: new Uint8Array(room),
  }
}

/** Cuts a text into tokens, in one pass. `into`: columns to use again, where they have room. */
export function readTokens(text: string, into?: ReaderTokens): ReaderTokens {
  if (into && into.kind.length < text.length) Object.assign(into, createTokens(text.length * 2))
  const tokens = into ?? createTokens(text.length)
  tokens.count = 0
  for (let at = 0; at < text.length; ) at = readOne(text, at, tokens)
  return tokens
}

function push(tokens: ReaderTokens, kind: number, start: number, end: number, hash: number, stem = hash): number {
  const at = tokens.count++
  tokens.kind[at] = kind
  tokens.start[at] = start
  tokens.end[at] = end
  tokens.hash[at] = hash
  tokens.stem[at] = stem
  return end
}

function readOne(text: string, at: number, tokens: ReaderTokens): number {
  const code = text.charCodeAt(at)
  switch (charClass[code]) {
    case CHAR.SPACE:
    case CHAR.INVISIBLE:
      return at + 1
    case CHAR.LETTER:
      return readWord(text, at, at, KIND.WORD, tokens)
    case CHAR.DIGIT:
      return readNumber(text, at, tokens)
    case CHAR.NEWLINE: {
      let end = at + 1
      while (end < text.length && isBlank(text.charCodeAt(end))) end++
      return push(tokens, KIND.NEWLINE, at, end, NEWLINE_HASH)
    }
    case CHAR.HASH:
    case CHAR.AT: {
      const next = charClass[text.charCodeAt(at + 1)]
      if (at + 1 < text.length && (next === CHAR.LETTER || next === CHAR.DIGIT || next === CHAR.UNDERSCORE)) {
        return readWord(text, at, at + 1, charClass[code] === CHAR.HASH ? KIND.TAG : KIND.HANDLE, tokens)
      }
      break
    }
    case CHAR.HYPHEN:
      if (insideWord(text, at)) return at + 1
      break
    case CHAR.DOT:
      if (insideWord(text, at)) return at + 1
      return readEnd(text, at, tokens)
    case CHAR.END:
      return readEnd(text, at, tokens)
    case CHAR.SYMBOL:
      return readSymbol(text, at, tokens)
    default:
  }
  return push(tokens, KIND.MARK, at, at + 1, step(SEED, fold[code]!))
}

function isBlank(code: number): boolean {
  return charClass[code] === CHAR.SPACE || charClass[code] === CHAR.NEWLINE
}

function insideWord(text: string, at: number): boolean {
  if (at === 0 || at + 1 >= text.length) return false
  const before = charClass[text.charCodeAt(at - 1)]
  const after = charClass[text.charCodeAt(at + 1)]
  return (before === CHAR.LETTER || before === CHAR.DIGIT) && (after === CHAR.LETTER || after === CHAR.DIGIT)
}

function readWord(text: string, start: number, from: number, kind: number, tokens: ReaderTokens): number {
  let hash = SEED
  let stem = SEED
  let end = from
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    // Nearly every unit of nearly every text: a small plain letter.
    if (code >= 0x61 && code <= 0x7a) {
      hash = step(hash, code)
      continue
    }
    const type = charClass[code]
    if (type === CHAR.INVISIBLE) continue
    if (type === CHAR.APOSTROPHE) {
      if (kind !== KIND.WORD || charClass[text.charCodeAt(end + 1)] !== CHAR.LETTER || end + 1 >= text.length) break
      const last = fold[text.charCodeAt(end + 1)] === S && charClass[text.charCodeAt(end + 2)] !== CHAR.LETTER
      if (last) stem = hash
      hash = step(hash, 0x27)
      if (last) {
        hash = step(hash, S)
        return push(tokens, kind, start, end + 2, hash, stem)
      }
      continue
    }
    const inTag = kind !== KIND.WORD && (type === CHAR.DIGIT || type === CHAR.UNDERSCORE)
    if (type !== CHAR.LETTER && !inTag) break
    hash = step(hash, fold[code]!)
  }
  if (kind === KIND.HANDLE) return push(tokens, kind, start, end, HANDLE_HASH)
  if (kind === KIND.WORD && text.startsWith('://', end)) {
    while (end < text.length && !isBlank(text.charCodeAt(end))) end++
    return push(tokens, KIND.LINK, start, end, LINK_HASH)
  }
  return push(tokens, kind, start, end, hash)
}

function readNumber(text: string, start: number, tokens: ReaderTokens): number {
  let hash = SEED
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const joins = code === 0x2e || code === 0x2c || code === 0x3a
    const digitNext = end + 1 < text.length && charClass[text.charCodeAt(end + 1)] === CHAR.DIGIT
    if (charClass[code] !== CHAR.DIGIT && !(joins && digitNext)) break
    hash = step(hash, fold[code]!)
  }
  return push(tokens, KIND.NUMBER, start, end, hash)
}

function readEnd(text: string, start: number, tokens: ReaderTokens): number {
  let end = start
  let mark = 0x2e
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const type = charClass[code]
    if (type !== CHAR.END && type !== CHAR.DOT) break
    if (code === 0x3f || code === 0xff1f) mark = 0x3f
    else if ((code === 0x21 || code === 0xff01) && mark !== 0x3f) mark = 0x21
  }
  return push(tokens, KIND.END, start, end, step(SEED, mark))
}

function readSymbol(text: string, start: number, tokens: ReaderTokens): number {
  const point = text.codePointAt(start)!
  const end = start + (point > 0xffff ? 2 : 1)
  return push(tokens, KIND.EMOJI, start, end, step(step(SEED, point & 0xffff), point >>> 16))
}
