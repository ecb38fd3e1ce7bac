/** Hashes of words, pieces and features: integers only, the same on every machine. */

export const SEED = 0x811c9dc5

/** Bits of a feature's number: wide enough that two features seldom share one. */
export const FEATURE_BITS = 22

/** Bits of a lexicon entry's number. */
export const ENTRY_BITS = 24

/** One step of FNV-1a over a folded code unit. */
export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Joins two hashes in order. */
export function join(left: number, right: number): number {
  const turned = Math.imul((left << 13) | (left >>> 19), 0x9e3779b1)
  return Math.imul(turned ^ right, 0x85ebca6b) ^ (right >>> 15)
}

/** Hash of a name, for features and classes that have one. */
export function hashName(name: string): number {
  let hash = SEED
  for (let i = 0; i < name.length; i++) hash = step(hash, name.charCodeAt(i))
  return hash
}

/** The number of a feature, below 2 ** bits. */
export function squeeze(hash: number, bits: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x7feb352d)
  h ^= h >>> 15
  h = Math.imul(h, 0x846ca68b)
  h ^= h >>> 16
  return h >>> (32 - bits)
}
