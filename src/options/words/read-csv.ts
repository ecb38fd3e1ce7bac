/**
 * A list of words from a file: a word a line, or a table exported from a practice's own program. Reads what it can, and
 * says line by line what it can't. Nothing is kept until the user has seen it.
 */
import Papa from 'papaparse'
import { MOST_WORDS } from '../../shared/messages-words'
import { identityOf, problemOf, tidy, type WordProblem } from '../../vault/word-check'

/** A file as rows. Lines count from 1, as editors count them. */
export type Table = {
  /** The names of the columns, where the first row holds names rather than words. */
  header: string[] | undefined
  columns: number
  rows: { line: number; cells: string[] }[]
  /** Lines that aren't sound CSV: a quotation mark that never closes, say. */
  broken: number[]
}

export type Candidate = { line: number; word: string }
export type LineProblem = { line: number; word: string; problem: WordProblem | 'twice' | 'many' | 'csv' }

const HEADINGS =
  /^(?:words?|names?|first.?names?|given.?names?|last.?names?|surnames?|family.?names?|initials|places?|schools?|streets?|towns?|address|clients?|id|notes?|e-?mail|phone)$/i
/** Columns of these names hold words to watch; others must be chosen. */
const TAKEN = /word|name|initial|place|school|street|town|client/i

/** Text of a file's bytes: UTF-8, UTF-16 with its mark, else what older spreadsheet programs write. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder().decode(bytes)
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text
}

export function readTable(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text)
  const lineOfRow: number[] = []
  let line = 1
  for (const cells of data) {
    lineOfRow.push(line)
    // A cell in quotation marks may go over several lines.
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
  }
  const all = data.map((cells, at) => ({ line: lineOfRow[at]!, cells: cells.map((cell) => cell.trim()) }))
  const filled = all.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first, ...rest] = filled
  const isHeader =
    first !== undefined && rest.length > 0 && first.cells.every((cell) => cell === '' || HEADINGS.test(cell))
  const rows = isHeader ? rest : filled
  return {
    header: isHeader ? first.cells : undefined,
    columns: Math.max(0, ...filled.map(({ cells }) => cells.length)),
    rows,
    broken: errors.filter(({ type }) => type === 'Quotes').map(({ row }) => lineOfRow[row ?? 0] ?? 1),
  }
}

/** The columns that are taken at first: those with fitting names; the first where there are no names. */
export function likelyColumns({ header, columns }: Table): number[] {
  if (header === undefined) return columns > 0 ? [0] : []
  const fitting = header.flatMap((name, at) => (TAKEN.test(name) ? [at] : []))
  return fitting.length > 0 ? fitting : [0]
}

/** The words of the chosen columns, each once, and what is wrong with the others. */
export function wordsOf(table: Table, columns: readonly number[]): { words: Candidate[]; problems: LineProblem[] } {
  const words: Candidate[] = []
  const problems: LineProblem[] = [...new Set(table.broken)].map((line) => ({
    line,
    word: '',
    problem: 'csv' as const,
  }))
  const seen = new Set<string>()
  for (const { line, cells } of table.rows) {
    for (const at of columns) {
      const word = tidy(cells[at] ?? '')
      if (word === '') continue
      const identity = identityOf(word)
      const problem =
        problemOf(word) ?? (seen.has(identity) ? 'twice' : words.length >= MOST_WORDS ? 'many' : undefined)
      if (problem !== undefined) problems.push({ line, word, problem })
      else {
        seen.add(identity)
        words.push({ line, word })
      }
    }
  }
  return { words, problems: problems.sort((a, b) => a.line - b.line) }
}
