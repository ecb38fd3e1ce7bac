/** The second reader from outside. */
export { type Model, modelOf, type PackedModel } from './model.ts'
export type { Phrase } from './phrases.ts'
export { LEVELS, type Level, type Reading, read } from './read.ts'
export { secondReader } from './second-reader.ts'
export { type ReaderTokens, readTokens } from './words.ts'
