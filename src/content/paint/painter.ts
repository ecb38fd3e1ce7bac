/** Two ways to mark words in a box without touching it: highlights over its own text, or a mirror laid over its value. */
import type { Finding } from '../../shared/finding'
import type { Reading } from '../reader/reading'

export type Painter = {
  /** Shows these marks over this reading. Reads no layout. */
  paint(findings: readonly Finding[], reading: Reading): void
  /** Where the words of a mark stand on screen, line by line; empty when they are out of sight. */
  rectsOf(finding: Finding): DOMRect[]
  /** The mark at a point of the viewport. */
  at(x: number, y: number): Finding | undefined
  /** For a box whose text is its value: a caret at an offset, and all that is written; absent while there is no mark. */
  layout?(): { caretAt(offset: number): DOMRect | undefined; written(): DOMRect } | undefined
}

/** The mark whose words are at a point. When several are, the shortest: the longer one can be pointed at elsewhere. */
export function markAt(
  findings: readonly Finding[],
  rectsOf: (finding: Finding) => Iterable<DOMRect>,
  x: number,
  y: number,
): Finding | undefined {
  const found = findings.filter((finding) => {
    for (const rect of rectsOf(finding)) {
      // A little air round the words: an underline hangs below its line box.
      if (x >= rect.left && x <= rect.right && y >= rect.top - 1 && y <= rect.bottom + 3) return true
    }
    return false
  })
  const length = (finding: Finding) => finding.end - finding.start
  return found.sort((a, b) => length(a) - length(b) || RANK[a.severity] - RANK[b.severity])[0]
}

const RANK = { high: 0, medium: 1, low: 2 } as const
