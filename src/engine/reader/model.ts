/** The learnt weights: as they ship (text) and as they are used (typed arrays, one hash table). */
import { buildFeatureTable, type FeatureTable } from './feature-table.ts'
import { hashName } from './hash.ts'
import { createLanes, type Lanes, setWeight } from './lanes.ts'
import { buildLexicon, type ReaderLexicon } from './lexicon.ts'
import { unpackNumbers, unpackWeights } from './packed.ts'

/** The weights as `npm run train` writes them. */
export interface PackedModel {
  format: 1
  /** The categories the outputs stand for; the whole text first, then the sentence. */
  categories: readonly string[]
  /** Added to each output (first the text's, then the sentence's). */
  bias: readonly number[]
  /** Score at which a category is raised, by level: few marks, usual, more marks. */
  thresholds: readonly (readonly number[])[]
  lexicon: { classes: string; sets: string; setSizes: string; entries: string; entrySets: string }
  features: { ids: string; sizes: string; outputs: string; weights: string }
}

export interface Model {
  readonly categories: readonly string[]
  readonly bias: readonly number[]
  readonly thresholds: readonly (readonly number[])[]
  readonly lexicon: ReaderLexicon
  /** Feature numbers to rows; row 0 stands for every feature that was never learnt, and weighs nothing. */
  readonly table: FeatureTable
  /** By row: the weights of all categories, four in a number (src/engine/reader/lanes.ts). */
  readonly lanes: Lanes
  /** How many rows there are. */
  readonly rows: number
}

const ready = new WeakMap<PackedModel, Model>()

/** The model in its working form, made on first use. */
export function modelOf(packed: PackedModel): Model {
  let model = ready.get(packed)
  if (!model) {
    model = unpack(packed)
    ready.set(packed, model)
  }
  return model
}

function unpack(packed: PackedModel): Model {
  const ids = gapsUndone(unpackNumbers(packed.features.ids))
  const sizes = unpackNumbers(packed.features.sizes)
  const outputs = unpackNumbers(packed.features.outputs)
  const count = packed.categories.length
  const values = unpackWeights(packed.features.weights)
  const rows = ids.length + 1
  const lanes = createLanes(rows)
  let at = 0
  for (let row = 1; row < rows; row++) {
    let last = -1
    for (const end = at + sizes[row - 1]!; at < end; at++) {
      last += outputs[at]! + 1
      if (last < count) setWeight(lanes, 'text', row, last, values[at]!)
      else setWeight(lanes, 'sentence', row, last - count, values[at]!)
    }
  }
  return {
    categories: packed.categories,
    bias: packed.bias,
    thresholds: packed.thresholds,
    lexicon: unpackLexicon(packed.lexicon),
    table: buildFeatureTable(ids),
    lanes,
    rows,
  }
}

function gapsUndone(gaps: number[]): number[] {
  let last = -1
  return gaps.map((gap) => (last += gap + 1))
}

function unpackLexicon({ classes, sets, setSizes, entries, entrySets }: PackedModel['lexicon']): ReaderLexicon {
  const names = Int32Array.from(classes.split(' '), hashName)
  const numbers = gapsUndone(unpackNumbers(entries))
  return buildLexicon(numbers, unpackNumbers(entrySets), unpackNumbers(setSizes), unpackNumbers(sets), names)
}
