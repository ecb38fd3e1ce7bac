/**
 * A map from two integers to one, without allocation: the caches of the automaton live in it. Key and value lie side by
 * side in one array, so that a look-up touches one line of memory.
 */
const STRIDE = 4

export class PairMap {
  /** Per slot: first key, second key, value + 1 (0: free). */
  private cells: Int32Array
  private mask: number
  size = 0

  constructor(capacity = 1024) {
    let slots = 1024
    while (slots < capacity * 2) slots *= 2
    this.cells = new Int32Array(slots * STRIDE)
    this.mask = slots - 1
  }

  /** The value of (a, b), or -1. */
  get(a: number, b: number): number {
    const { cells, mask } = this
    let slot = slotOf(a, b) & mask
    for (;;) {
      const at = slot * STRIDE
      const value = cells[at + 2]!
      if (value === 0) return -1
      if (cells[at] === a && cells[at + 1] === b) return value - 1
      slot = (slot + 1) & mask
    }
  }

  /** Stores a value (zero or more) for a pair that has none yet. */
  set(a: number, b: number, value: number): void {
    if (this.size * 2 > this.mask) this.grow()
    this.insert(a, b, value + 1)
    this.size++
  }

  clear(): void {
    this.cells.fill(0)
    this.size = 0
  }

  private insert(a: number, b: number, stored: number): void {
    let slot = slotOf(a, b) & this.mask
    while (this.cells[slot * STRIDE + 2] !== 0) slot = (slot + 1) & this.mask
    this.cells[slot * STRIDE] = a
    this.cells[slot * STRIDE + 1] = b
    this.cells[slot * STRIDE + 2] = stored
  }

  private grow(): void {
    const old = this.cells
    this.cells = new Int32Array(old.length * 2)
    this.mask = this.cells.length / STRIDE - 1
    for (let at = 0; at < old.length; at += STRIDE)
      if (old[at + 2] !== 0) this.insert(old[at]!, old[at + 1]!, old[at + 2]!)
  }
}

function slotOf(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
