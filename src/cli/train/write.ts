/** The weights as a source file. */
import type { PackedModel } from '../../engine/reader/model.ts'

/** A module that exports the packed model. */
export function moduleText(model: PackedModel): string {
  return [
    '// Written by `npm run train` from the labelled posts and the lexicon. Not by hand.',
    "import type { PackedModel } from './model.ts'",
    '',
    `export const WEIGHTS: PackedModel = ${JSON.stringify(model)}`,
    '',
  ].join('\n')
}
