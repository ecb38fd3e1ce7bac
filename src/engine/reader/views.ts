/** The views of a text, each a kind of feature with weights of its own; and the number of a feature of each. */
import { FEATURE_BITS, hashName, join, squeeze } from './hash.ts'

export const VIEW = { WORDS: 0, PIECES: 1, CLASSES: 2, PAIRS: 3, CUES: 4, HERE: 5, PLACE: 6 } as const
export const VIEWS = 7

const SEEDS = Int32Array.from(['words', 'pieces', 'classes', 'pairs', 'cues', 'here', 'place'], hashName)

const OF_CUE = hashName('cue')

/** A class or a cue at a place of writing, by their hashes: `VIEW.HERE`. */
export function classHere(place: number, name: number): number {
  return join(place, name)
}

export function cueHere(place: number, name: number): number {
  return join(place ^ OF_CUE, name)
}

/** The number of the feature with this hash in this view. */
export function featureId(view: number, hash: number): number {
  return squeeze(SEEDS[view]! ^ hash, FEATURE_BITS)
}
