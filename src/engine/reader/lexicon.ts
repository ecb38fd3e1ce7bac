/**
 * Word classes as the reader knows them: an entry of one to four words is a number, a hit gives the classes of the
 * entry. A hash table instead of words keeps the shipped data small; a false hit is one in some thousand look-ups.
 */
import { ENTRY_BITS, hashName, join, squeeze } from './hash.ts'
import { SHAPE_NAMES } from './shape.ts'
import { KIND, type ReaderTokens } from './words.ts'

export const LONGEST_ENTRY = 4

/** Classes of one token beyond these are not looked at. */
export const MOST_CLASSES = 64

export interface ReaderLexicon {
  /** One bit by the low bits of an entry number: most stretches of words end here, in the nearest cache. */
  readonly sieve: Int32Array
  /** Entry numbers by open addressing, -1 where free. */
  readonly keys: Int32Array
  /** The class set of each slot. */
  readonly sets: Uint16Array
  /** Classes of all sets, one set after the other, by number; set n is from `starts[n]` to `starts[n + 1]`. */
  readonly members: Uint16Array
  readonly starts: Int32Array
  /** By class: the hash of its name. */
  readonly names: Int32Array
  /** The number of the first of the classes of words by their shape; see src/engine/reader/shape.ts. */
  readonly shapes: number
}

const SIEVE_BITS = 1 << 18

/** Builds the table from entry numbers and their class sets; `sizes`: how many classes each set has. */
export function buildLexicon(
  entries: readonly number[],
  sets: readonly number[],
  sizes: readonly number[],
  members: readonly number[],
  names: Int32Array,
): ReaderLexicon {
  let room = 1024
  while (room < entries.length * 2) room *= 2
  const keys = new Int32Array(room).fill(-1)
  const slots = new Uint16Array(room)
  const sieve = new Int32Array(SIEVE_BITS / 32)
  entries.forEach((entry, i) => {
    let slot = entry & (room - 1)
    while (keys[slot]! >= 0) slot = (slot + 1) & (room - 1)
    keys[slot] = entry
    slots[slot] = sets[i]!
    sieve[(entry & (SIEVE_BITS - 1)) >>> 5]! |= 1 << (entry & 31)
  })
  const starts = new Int32Array(sizes.length + 1)
  sizes.forEach((size, set) => {
    starts[set + 1] = starts[set]! + size
  })
  const all = Int32Array.from([...names, ...SHAPE_NAMES.map(hashName)])
  return { sieve, keys, sets: slots, members: Uint16Array.from(members), starts, names: all, shapes: names.length }
}

/** Hash of an entry that ends with a further word. */
export function extend(entry: number, stem: number): number {
  return join(entry, stem)
}

/** The number of an entry. */
export function entryNumber(hash: number): number {
  return squeeze(hash, ENTRY_BITS)
}

/** The class set of an entry, -1 when there is no such entry. */
export function setOf({ sieve, keys, sets }: ReaderLexicon, entry: number): number {
  if ((sieve[(entry & (SIEVE_BITS - 1)) >>> 5]! & (1 << (entry & 31))) === 0) return -1
  const mask = keys.length - 1
  for (let slot = entry & mask; keys[slot]! >= 0; slot = (slot + 1) & mask) {
    if (keys[slot] === entry) return sets[slot]!
  }
  return -1
}

/** How many classes a set has; none for -1. */
export function sizeOf({ starts }: ReaderLexicon, set: number): number {
  return set < 0 ? 0 : starts[set + 1]! - starts[set]!
}

/**
 * Fills `out` with the classes of the entries that start at a token, by number, and returns how many there are. `own` is
 * the class set of the token alone; longer entries are looked up.
 */
export function classesAt(
  lexicon: ReaderLexicon,
  tokens: ReaderTokens,
  at: number,
  own: number,
  out: Int32Array,
): number {
  const { kind, stem } = tokens
  if (kind[at]! >= KIND.END) return 0
  let count = own < 0 ? 0 : addClasses(lexicon, own, out, 0)
  let hash = extend(0, stem[at]!)
  const end = Math.min(at + LONGEST_ENTRY, tokens.count)
  for (let i = at + 1; i < end && kind[i]! < KIND.END; i++) {
    hash = extend(hash, stem[i]!)
    const set = setOf(lexicon, entryNumber(hash))
    if (set >= 0) count = addClasses(lexicon, set, out, count)
  }
  return count
}

/** Adds the classes of a set that are not there yet. */
function addClasses({ members, starts }: ReaderLexicon, set: number, out: Int32Array, before: number): number {
  let count = before
  for (let m = starts[set]!, end = starts[set + 1]!; m < end && count < MOST_CLASSES; m++) {
    const member = members[m]!
    let known = false
    for (let k = 0; k < before; k++) if (out[k] === member) known = true
    if (!known) out[count++] = member
  }
  return count
}
