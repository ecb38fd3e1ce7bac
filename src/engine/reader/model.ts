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
  /** Feature numbers by open addressing, each with the place of its weights behind it; -1 where free. */
  readonly slots: Int32Array
  /** One bit by the low bits of a feature number: most unknown features end here, in the nearest cache. */
  readonly sieve: Int32Array
  /**
   * Features one after the other, so that one look-up touches one stretch of memory: the feature's count number, how
   * many weights the text has, how many the sentence, then those weights as category * 256 + weight + 128.
   */
  readonly weights: Uint16Array
  /** How many features there are. */
  readonly features: number
}

const SIEVE_BITS = 1 << 18

/** Numbers before a feature's weights. */
export const HEAD = 3

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
  let room = 1024
  while (room < ids.length * 2) room *= 2
  const slots = new Int32Array(room * 2).fill(-1)
  const sieve = new Int32Array(SIEVE_BITS / 32)
  const values = unpackWeights(packed.features.weights)
  const weights = new Uint16Array(ids.length * HEAD + values.length)
  let at = 0
  let place = 0
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!
    let slot = id & (room - 1)
    while (slots[slot * 2]! >= 0) slot = (slot + 1) & (room - 1)
    slots[slot * 2] = id
    slots[slot * 2 + 1] = place
    sieve[(id & (SIEVE_BITS - 1)) >>> 5]! |= 1 << (id & 31)
    const head = place
    weights[head] = row
    place += HEAD
    let last = -1
    for (const end = at + sizes[row]!; at < end; at++) {
      last += outputs[at]! + 1
      weights[head + (last < count ? 1 : 2)]! += 1
      weights[place++] = (last % count) * 256 + values[at]! + 128
    }
  }
  return {
    categories: packed.categories,
    bias: packed.bias,
    thresholds: packed.thresholds,
    lexicon: unpackLexicon(packed.lexicon),
    slots,
    sieve,
    weights,
    features: ids.length,
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
  const sets = unpackNumbers(packed.setSizes).map((size) => {
    at += size
    return Int32Array.from(members.slice(at - size, at), (i) => names[i]!)
  })
  return buildLexicon(gapsUndone(unpackNumbers(packed.entries)), unpackNumbers(packed.entrySets), sets)
}

/** Where a feature's weights are, or -1 when it was never learnt. */
export function placeOf(model: Model, id: number): number {
  const { slots, sieve } = model
  if ((sieve[(id & (SIEVE_BITS - 1)) >>> 5]! & (1 << (id & 31))) === 0) return -1
  const mask = slots.length - 1
  for (let slot = (id * 2) & mask; ; slot = (slot + 2) & mask) {
    const key = slots[slot]!
    if (key === id) return slots[slot + 1]!
    if (key < 0) return -1
  }
}
