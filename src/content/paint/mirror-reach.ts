/**
 * How much of a text a mirror needs. What stands behind the last mark is laid out only as far as it can move the mark:
 * so most keys, which come behind it, change no mirror.
 */

/** No line is longer: beyond it nothing moves a mark. */
const LINE = 400
/** Right-to-left letters and the signs that turn the direction, with some others between them that do no harm. */
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u2069\ufb1d-\ufefc\ud802-\ud83b]/
/** The rest of a word, and two more: a browser may keep the first of them on the line of the mark, as it does with "!". Matches anything. */
const NEXT_WORDS = /^\S*(\s+\S+){0,2}\s?/

/**
 * How far, from the text's beginning, a mirror must go.
 * @param end where the last mark ends
 * @param fromLeft see `isFilledFromLeft`
 */
export function reachOf(text: string, end: number, fromLeft: boolean): number {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end + LINE)
  if (!fromLeft || TURNS.test(line)) return end + LINE
  return end + NEXT_WORDS.exec(text.slice(end, end + LINE))![0].length
}

/**
 * Words go on where the last one ended; else each moves those before it on its line.
 * @param style the mirror's own: how its text is aligned
 */
export function isFilledFromLeft(style: CSSStyleDeclaration): boolean {
  return FILLED.test(
    ['direction', 'text-align', 'text-align-last', 'text-wrap-style']
      .map((name) => style.getPropertyValue(name))
      .join(),
  )
}

/** The values of those four. */
const FILLED = /^(ltr)?,(start|left)?,(auto|start|left)?,(auto|stable)?$/
