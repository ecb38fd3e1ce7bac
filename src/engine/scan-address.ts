/** Web and mail addresses, hashtags and handles: where they end. */
import { CHAR, charClass, fold } from './chars.ts'

const TOP_LEVEL = new Set(
  'com org net uk co io info app edu gov example health care ie au nz ca me us eu de link blog online clinic therapy'.split(
    ' ',
  ),
)

/** No address is longer; the limit keeps a line of joined full stops linear. */
const LONGEST = 100

function isAddressUnit(code: number): boolean {
  const kind = charClass[code]
  return (
    kind === CHAR.LETTER || kind === CHAR.DIGIT || kind === CHAR.HYPHEN || kind === CHAR.UNDERSCORE || code === 0x2e
  )
}

/** The end of the address that a word from `start` turns into at `at` (a dot, an at sign, `://`), or `at` if none. */
export function endOfAddress(text: string, start: number, at: number): number {
  const limit = Math.min(text.length, start + LONGEST)
  const mark = text.charCodeAt(at)
  if (mark === 0x3a) return text.startsWith('://', at) ? untilSpace(text, at + 3, limit) : at
  let end = at + 1
  while (end < limit && isAddressUnit(text.charCodeAt(end))) end++
  while (end > at && text.charCodeAt(end - 1) === 0x2e) end--
  if (end <= at + 1) return at
  const ending = lastLabel(text, at, end)
  if (!TOP_LEVEL.has(ending)) return at
  return text.charCodeAt(end) === 0x2f ? untilSpace(text, end, limit) : end
}

function lastLabel(text: string, at: number, end: number): string {
  let from = end
  while (from > at && text.charCodeAt(from - 1) !== 0x2e) from--
  if (end - from > 10) return ''
  let label = ''
  for (let i = from; i < end; i++) label += String.fromCharCode(fold[text.charCodeAt(i)]!)
  return label
}

function untilSpace(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit) {
    const kind = charClass[text.charCodeAt(end)]
    if (kind === CHAR.SPACE || kind === CHAR.NEWLINE || kind === CHAR.QUOTE) break
    end++
  }
  while (
    end > at &&
    (charClass[text.charCodeAt(end - 1)] === CHAR.DOT || charClass[text.charCodeAt(end - 1)] === CHAR.CLAUSE)
  )
    end--
  return end
}

/** The end of the hashtag or handle whose mark stands at `at`; `at + 1` when nothing follows. */
export function endOfTag(text: string, at: number): number {
  let end = at + 1
  const handle = text.charCodeAt(at) === 0x40
  for (;;) {
    const code = text.charCodeAt(end)
    const kind = charClass[code]
    const inside = kind === CHAR.LETTER || kind === CHAR.DIGIT || kind === CHAR.UNDERSCORE
    if (!inside && !(handle && kind === CHAR.DOT && charClass[text.charCodeAt(end + 1)] === CHAR.LETTER)) return end
    end++
  }
}
