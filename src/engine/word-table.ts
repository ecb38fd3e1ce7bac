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

/** Open addressing in one typed array; ids count from 1 in the order given, 0 means unknown. */
export class WordTable {
  /** Per slot: hash, then id and length (the low byte) in one number; 0 when free. */
  private readonly cells: Int32Array
  private readonly mask: number
  private readonly names: readonly NameSet[]
  /** The id that all words of the first set of names share; those of the next have the next. */
  readonly firstName: number

  /** Takes the hashes and lengths of the listed words, all different, and the sets of names. */
  constructor(hashes: Int32Array, lengths: Uint8Array, names: readonly CompiledNames[]) {
    const { length } = hashes
    this.names = names.map((set) => new NameSet(set))
    this.firstName = length + 1
    let slots = 1024
    while (slots < length * 1.6) slots *= 2
    const mask = slots - 1
    const cells = new Int32Array(slots * 2)
    for (let at = 0; at < length; at++) {
      const hash = hashes[at]!
      let slot = slotOf(hash) & mask
      while (cells[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
      cells[slot * 2] = hash
      cells[slot * 2 + 1] = ((at + 1) << 8) | lengths[at]!
    }
    this.mask = mask
    this.cells = cells
  }

  /** The id of a word, 0 when it isn't known. */
  find(hash: number, length: number): number {
    return this.findListed(hash, length) || this.findName(hash)
  }

  /** The id of a word that stands in the list, names left out. */
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

  private findName(hash: number): number {
    for (let at = 0; at < this.names.length; at++) if (this.names[at]!.has(hash)) return this.firstName + at
    return 0
  }
}

/** FNV leaves its best bits high; fold them down to where the mask looks. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15)
}
