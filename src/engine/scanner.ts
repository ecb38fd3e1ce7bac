/** What scanning needs and carries along. */
import type { Repairer } from './repair.ts'
import type { Tokens } from './tokens.ts'
import type { WordTable } from './word-table.ts'

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
