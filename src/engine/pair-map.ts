/** A map from two integers to one, without allocation: the caches of the automaton live in it. */
export class PairMap {
  private keysA: Int32Array
  private keysB: Int32Array
  private values: Int32Array
  private mask: number
  size = 0

  constructor(capacity = 1024) {
    let slots = 1024
    while (slots < capacity * 2) slots *= 2
    this.keysA = new Int32Array(slots)
    this.keysB = new Int32Array(slots)
    this.values = new Int32Array(slots).fill(-1)
    this.mask = slots - 1
  }

  /** The value of (a, b), or -1. */
  get(a: number, b: number): number {
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 7
    for (;;) {
      slot &= this.mask
      const value = this.values[slot]!
      if (value === -1) return -1
      if (this.keysA[slot] === a && this.keysB[slot] === b) return value
      slot++
    }
  }

  /** Stores a value (zero or more) for a pair that has none yet. */
  set(a: number, b: number, value: number): void {
    if (this.size * 2 > this.mask) this.grow()
    this.insert(a, b, value)
    this.size++
  }

  clear(): void {
    this.values.fill(-1)
    this.size = 0
  }

  private insert(a: number, b: number, value: number): void {
    let slot = ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 7) & this.mask
    while (this.values[slot] !== -1) slot = (slot + 1) & this.mask
    this.keysA[slot] = a
    this.keysB[slot] = b
    this.values[slot] = value
  }

  private grow(): void {
    const { keysA, keysB, values } = this
    const slots = values.length * 2
    this.keysA = new Int32Array(slots)
    this.keysB = new Int32Array(slots)
    this.values = new Int32Array(slots).fill(-1)
    this.mask = slots - 1
    for (let i = 0; i < values.length; i++) if (values[i] !== -1) this.insert(keysA[i]!, keysB[i]!, values[i]!)
  }
}
