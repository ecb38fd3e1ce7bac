/**
 * From a folded word to its id, by hash: the tokeniser hashes as it scans and never cuts a substring. A word is
 * taken as known when its 32-bit hash and its length agree.
 */
import type { CompiledNames } from './compiled-tables.ts'
import { NameSet } from './name-set.ts'

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

/** Open addressing in one typed array; ids count from 1, 0 means unknown. */
export class WordTable {
  /** Per slot: hash, then id and length (the low byte) in one number; 0 when free. */
  private readonly cells: Int32Array
  private readonly mask: number
  private readonly names: NameSet
  /** The id that all given names share which are nothing else. */
  readonly name: number
  size = 0

  constructor(capacity: number, names: CompiledNames) {
    this.names = new NameSet(names)
    this.name = capacity + 1
    let slots = 1024
    while (slots < capacity * 1.6) slots *= 2
    this.mask = slots - 1
    this.cells = new Int32Array(slots * 2)
  }

  /** Adds a word that isn't there yet and returns its id, or returns the id it has. */
  add(hash: number, length: number): number {
    let slot = slotOf(hash) & this.mask
    for (;;) {
      const cell = this.cells[slot * 2 + 1]!
      if (cell === 0) break
      if (this.cells[slot * 2] === hash && (cell & 0xff) === length) return cell >>> 8
      slot = (slot + 1) & this.mask
    }
    const id = ++this.size
    this.cells[slot * 2] = hash
    this.cells[slot * 2 + 1] = (id << 8) | (length & 0xff)
    return id
  }

  /** The id of a word, 0 when it isn't known. */
  find(hash: number, length: number): number {
    return this.findListed(hash, length) || (this.names.has(hash) ? this.name : 0)
  }

  /** The id of a word that stands in the list, given names left out. */
  findListed(hash: number, length: number): number {
    const { cells, mask } = this
    let slot = slotOf(hash) & mask
    for (;;) {
      const cell = cells[slot * 2 + 1]!
      if (cell === 0) return 0
      if (cells[slot * 2] === hash && (cell & 0xff) === length) return cell >>> 8
      slot = (slot + 1) & mask
    }
  }
}

/** FNV leaves its best bits high; fold them down to where the mask looks. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15)
}
