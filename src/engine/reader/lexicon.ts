/**
 * Word classes as the reader knows them: an entry of one to four words is a number, a hit gives the classes of the
 * entry. A hash table instead of words keeps the shipped data small; a false hit is one in some thousand look-ups.
 */
import { ENTRY_BITS, join, squeeze } from './hash.ts'
import { KIND, type ReaderTokens } from './words.ts'

export const LONGEST_ENTRY = 4

/** Classes of one token beyond these are not looked at. */
export const MOST_CLASSES = 64

export interface ReaderLexicon {
  /** Entry numbers by open addressing, -1 where free. */
  readonly keys: Int32Array
  /** The class set of each slot. */
  readonly sets: Uint16Array
  /** Hashes of the classes of each set. */
  readonly classes: readonly Int32Array[]
}

/** Builds the table from entry numbers and their class sets. */
export function buildLexicon(
  entries: readonly number[],
  sets: readonly number[],
  classes: readonly Int32Array[],
): ReaderLexicon {
  let room = 1024
  while (room < entries.length * 2) room *= 2
  const keys = new Int32Array(room).fill(-1)
  const slots = new Uint16Array(room)
  entries.forEach((entry, i) => {
    let slot = entry & (room - 1)
    while (keys[slot]! >= 0) slot = (slot + 1) & (room - 1)
    keys[slot] = entry
    slots[slot] = sets[i]!
  })
  return { keys, sets: slots, classes }
}

/** Hash of an entry that ends with a further word. */
export function extend(entry: number, stem: number): number {
  return join(entry, stem)
}

/** The number of an entry. */
export function entryNumber(hash: number): number {
  return squeeze(hash, ENTRY_BITS)
}

/** Fills `out` with the classes of the entries that start at a token, and returns how many there are. */
export function classesAt(lexicon: ReaderLexicon, tokens: ReaderTokens, at: number, out: Int32Array): number {
  const { keys, sets, classes } = lexicon
  const mask = keys.length - 1
  let hash = 0
  let count = 0
  for (let i = at; i < at + LONGEST_ENTRY && i < tokens.count; i++) {
    if (tokens.kind[i]! >= KIND.END) break
    hash = extend(hash, tokens.stem[i]!)
    const entry = entryNumber(hash)
    for (let slot = entry & mask; keys[slot]! >= 0; slot = (slot + 1) & mask) {
      if (keys[slot] !== entry) continue
      const set = classes[sets[slot]!]!
      for (let c = 0; c < set.length && count < MOST_CLASSES; c++) {
        let known = false
        for (let k = 0; k < count; k++) if (out[k] === set[c]) known = true
        if (!known) out[count++] = set[c]!
      }
      break
    }
  }
  return count
}
