/**
 * The passage a mark stands in: its sentence. A mark set aside is recognised by its passage, since the marked words
 * alone ("my client told") may stand in any other post.
 */
const ENDS = /[.!?…\n]/

/** @param start @param end UTF-16 offsets of the mark in `text` */
export function passageAround(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && !ENDS.test(text[from - 1]!)) from--
  let to = end
  while (to < text.length && !ENDS.test(text[to]!)) to++
  return text.slice(from, to).trim()
}
