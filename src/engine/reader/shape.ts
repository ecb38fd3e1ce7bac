/** What a word's letters show of it where no list knows it: a name of somebody or something, or an initial. */
import { CHAR, charClass, fold } from '../chars.ts'
import { KIND, type ReaderTokens } from './words.ts'

export const SHAPE = { NONE: -1, PROPER: 0, INITIAL: 1 } as const

/** Names of the classes of words that have such a shape, in the order of their numbers. */
export const SHAPE_NAMES = ['<proper>', '<initial>'] as const

/** The shape of a word that another stands before: at the start of a sentence a capital says nothing. */
export function shapeOf(text: string, tokens: ReaderTokens, token: number): number {
  const before = tokens.kind[token - 1]!
  if (tokens.kind[token] !== KIND.WORD || (before !== KIND.WORD && before !== KIND.NUMBER)) return SHAPE.NONE
  const start = tokens.start[token]!
  const code = text.charCodeAt(start)
  if (fold[code] === code) return SHAPE.NONE
  if (tokens.end[token]! === start + 1) return code === 0x49 ? SHAPE.NONE : SHAPE.INITIAL
  const next = text.charCodeAt(start + 1)
  return charClass[next] === CHAR.LETTER && fold[next] === next ? SHAPE.PROPER : SHAPE.NONE
}
