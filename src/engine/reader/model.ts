/** The learnt weights: as they ship (text) and as they are used (typed arrays, one hash table). */
import { hashName } from './hash.ts'
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
  /** Feature numbers by open addressing, -1 where free; `slotOf` gives the row. */
  readonly keys: Int32Array
  readonly rows: Int32Array
  /** Row to its first weight; the text's outputs come before `middle`, the sentence's from there on. */
  readonly from: Int32Array
  readonly middle: Int32Array
  readonly output: Uint8Array
  readonly weight: Int8Array
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
  const categories = packed.categories.length
  let room = 1024
  while (room < ids.length * 2) room *= 2
  const keys = new Int32Array(room).fill(-1)
  const rows = new Int32Array(room)
  const from = new Int32Array(ids.length + 1)
  const middle = new Int32Array(ids.length)
  const output = new Uint8Array(outputs.length)
  let at = 0
  for (let row = 0; row < ids.length; row++) {
    let slot = ids[row]! & (room - 1)
    while (keys[slot]! >= 0) slot = (slot + 1) & (room - 1)
    keys[slot] = ids[row]!
    rows[slot] = row
    from[row] = at
    middle[row] = at
    let last = -1
    for (const end = at + sizes[row]!; at < end; at++) {
      last += outputs[at]! + 1
      output[at] = last
      if (last < categories) middle[row] = at + 1
    }
  }
  from[ids.length] = at
  return {
    categories: packed.categories,
    bias: packed.bias,
    thresholds: packed.thresholds,
    lexicon: unpackLexicon(packed.lexicon),
    keys,
    rows,
    from,
    middle,
    output,
    weight: unpackWeights(packed.features.weights),
  }
}

function gapsUndone(gaps: number[]): number[] {
  let last = -1
  return gaps.map((gap) => (last += gap + 1))
}

function unpackLexicon(packed: PackedModel['lexicon']): ReaderLexicon {
  const names = packed.classes.split(' ').map(hashName)
  const members = unpackNumbers(packed.sets)
  let at = 0
  const sets = unpackNumbers(packed.setSizes).map((size) => members.slice(at, (at += size)).map((i) => names[i]!))
  return buildLexicon(gapsUndone(unpackNumbers(packed.entries)), unpackNumbers(packed.entrySets), sets)
}

/** Row of a feature, or -1 when it was never learnt. */
export function rowOf(model: Model, id: number): number {
  const { keys } = model
  const mask = keys.length - 1
  for (let slot = id & mask; ; slot = (slot + 1) & mask) {
    const key = keys[slot]!
    if (key === id) return model.rows[slot]!
    if (key < 0) return -1
  }
}
