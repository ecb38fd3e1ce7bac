/**
 * The words of a mirror, in pieces cut wherever a mark begins or ends. A key changes one piece and there only the
 * letters typed, so that the browser need not lay out anew what stands before them.
 */
import type { Finding } from '../../shared/finding'
import { SEVERITIES } from '../../shared/kinds'
import { isSame } from '../marks'
import { singleEdit } from '../remap'

type Piece = { from: number; to: number; className: string; marks: Finding[]; node: Text }

export type MirrorText = ReturnType<typeof createMirrorText>

export function createMirrorText(into: HTMLElement) {
  const page = into.ownerDocument
  let text = ''
  let findings: readonly Finding[] = []
  let pieces: Piece[] = []
  // A last line that is empty still has its height. Any sign beyond Latin-1 here would make each key twice as dear.
  const end = page.createTextNode('\n')

  function rebuild(): void {
    const spans = pieces.map(({ className, node }) => {
      const span = page.createElement('span')
      span.className = className
      span.append(node)
      return span
    })
    into.replaceChildren(...spans, end)
  }

  return {
    /** Shows a text and what of it is marked. Reads no layout. */
    write(next: string, marked: readonly Finding[]): void {
      // Typing far behind the last mark is the common case, and moves nothing.
      if (next === text && isSame(findings, marked)) return
      text = next
      findings = marked
      const before = pieces
      pieces = cut(text, findings).map((piece, at) => ({ ...piece, node: before[at]?.node ?? page.createTextNode('') }))
      for (const { from, to, node } of pieces) {
        const words = text.slice(from, to)
        const edit = singleEdit(node.data, words)
        if (edit) node.replaceData(edit.start, edit.removed, words.slice(edit.start, edit.start + edit.inserted))
      }
      if (looks(pieces) !== looks(before)) rebuild()
    },
    /** The pieces of a mark. */
    spansOf: (finding: Finding) =>
      pieces.flatMap(({ marks, node }) => (marks.includes(finding) ? node.parentElement! : [])),
    /** Where a character stands, in the tree. */
    pointAt(offset: number): { node: Text; offset: number } | undefined {
      if (offset === text.length) return { node: end, offset: 0 }
      const piece = pieces.find(({ to }) => offset < to)
      return piece && { node: piece.node, offset: offset - piece.from }
    },
  }
}

const looks = (pieces: Piece[]): string => pieces.map(({ className }) => className).join()

/** Where marks overlap, the most serious shows. */
function cut(text: string, findings: readonly Finding[]): Omit<Piece, 'node'>[] {
  const cuts = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])
  const edges = [...cuts].filter((edge) => edge <= text.length).sort((a, b) => a - b)
  return edges.slice(1).map((to, at) => {
    const from = edges[at]!
    const marks = findings.filter(({ start, end }) => start <= from && end >= to)
    const worst = SEVERITIES.find((severity) => marks.some((mark) => mark.severity === severity))
    return { from, to, className: worst ? `mark ${worst}` : '', marks }
  })
}
