/** The views of a text, each a kind of feature with weights of its own; and the number of a feature of each. */
import { FEATURE_BITS, hashName, join, squeeze } from './hash.ts'

export const VIEW = { WORDS: 0, PIECES: 1, CLASSES: 2, PAIRS: 3, CUES: 4, PLACE: 5 } as const
export const VIEWS = 6

const SEEDS = Int32Array.from(['words', 'pieces', 'classes', 'pairs', 'cues', 'place'], hashName)

const HERE = hashName('here')
const OF_CUE = hashName('cue')

/** The number of the feature with this hash in this view. */
export function featureId(view: number, hash: number): number {
  return squeeze(SEEDS[view]! ^ hash, FEATURE_BITS)
}

/** The number of the feature "this class at this kind of place", by their hashes. */
export function classHere(place: number, name: number): number {
  return squeeze(HERE ^ join(place, name), FEATURE_BITS)
}

/** The number of the feature "this cue at this kind of place", by their hashes. */
export function cueHere(place: number, name: number): number {
  return squeeze(HERE ^ join(place ^ OF_CUE, name), FEATURE_BITS)
}
