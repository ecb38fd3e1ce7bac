/** The tokens of a whole text in plain columns, for readers other than the rules. */
import { scanSegment } from './scan.ts'
import type { OpenQuote, Scanner } from './scanner.ts'
import type { Tables } from './tables.ts'
import { createTokens, foldedText } from './tokens.ts'

export interface LexedText {
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Word id, 0 when unknown. */
  readonly word: readonly number[]
  readonly flags: readonly number[]
  /** Segment number of each token. */
  readonly segment: readonly number[]
  /** Folded spelling of a token (small letters, no accents). */
  folded(token: number): string
  /** Ids of the lexicon classes of a token; names are in `classes`. */
  classesOf(token: number): readonly number[]
  readonly classes: readonly string[]
}

/** Reads a text into tokens. */
export function lex(tables: Tables, text: string): LexedText {
  const tokens = createTokens()
  const scanner: Scanner = { ...tables, tokens, quote: 0 }
  const out = {
    start: [] as number[],
    end: [] as number[],
    word: [] as number[],
    flags: [] as number[],
    segment: [] as number[],
  }
  const { classes } = tables.rules
  let quote: OpenQuote = 0
  let segment = 0
  for (let at = 0; at < text.length; ) {
    at = scanSegment(scanner, text, at, quote)
    quote = scanner.quote
    for (let i = 0; i < tokens.count; i++) {
      out.start.push(tokens.start[i]!)
      out.end.push(tokens.end[i]!)
      out.word.push(tokens.word[i]!)
      out.flags.push(tokens.flags[i]!)
      out.segment.push(segment)
    }
    segment++
  }
  return {
    ...out,
    count: out.start.length,
    classes,
    folded: (token) => foldedText(text, out.start[token] ?? 0, out.end[token] ?? 0),
    classesOf: (token) => {
      const traits = tables.vectors.of(tables.vectorOf[out.word[token] ?? 0]!)
      return traits.filter((trait) => trait < classes.length)
    },
  }
}
