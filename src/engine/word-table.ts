/**
 * From a folded word to its id, by hash: the tokeniser hashes as it scans and never cuts a substring. A word is
 * taken as known when its 32-bit hash and its length agree.
 */
export const HASH_SEED = 0x811c9dc5

/** One step of FNV-1a over a folded code unit. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Hash of a whole folded word. */
export function hashWord(word: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i))
  return hash
}

/** Open addressing over typed arrays; ids count from 1, 0 means unknown. */
export class WordTable {
  private readonly slots: Int32Array
  private readonly hashes: Int32Array
  private readonly lengths: Uint8Array
  private readonly mask: number
  size = 0

  constructor(capacity: number) {
    let slots = 1024
    while (slots < capacity * 2) slots *= 2
    this.mask = slots - 1
    this.slots = new Int32Array(slots)
    this.hashes = new Int32Array(capacity + 1)
    this.lengths = new Uint8Array(capacity + 1)
  }

  /** Adds a word that isn't there yet and returns its id, or returns the id it has. */
  add(hash: number, length: number): number {
    let slot = hash & this.mask
    for (;;) {
      const id = this.slots[slot]!
      if (id === 0) break
      if (this.hashes[id] === hash && this.lengths[id] === (length & 0xff)) return id
      slot = (slot + 1) & this.mask
    }
    const id = ++this.size
    this.slots[slot] = id
    this.hashes[id] = hash
    this.lengths[id] = length
    return id
  }

  /** The id of a word, 0 when it isn't known. */
  find(hash: number, length: number): number {
    let slot = hash & this.mask
    for (;;) {
      const id = this.slots[slot]!
      if (id === 0) return 0
      if (this.hashes[id] === hash && this.lengths[id] === (length & 0xff)) return id
      slot = (slot + 1) & this.mask
    }
  }
}
