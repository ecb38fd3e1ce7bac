/** What memos share: things get numbers in the order in which they come, and are found again by open addressing. */

export class Memo {
  /** Numbers, -1 where free; a power of two of slots. */
  protected table: Int32Array<ArrayBuffer>
  protected count = 0

  /**
   * @param usual so many are kept; more while a text needs them
   * @param spread slots for each
   */
  constructor(
    private readonly usual: number,
    private readonly spread: number,
  ) {
    this.table = new Int32Array(usual * spread).fill(-1)
  }

  /** Whether most of the usual room is taken. */
  get isFull(): boolean {
    return this.count > this.usual - this.usual / 8
  }

  clear(): void {
    this.table.fill(-1)
    this.count = 0
  }

  /** Finds place for `room` of them. `hashOf`: where each is looked for. */
  protected spreadOut(room: number, hashOf: (number: number) => number): void {
    const mask = room * this.spread - 1
    this.table = new Int32Array(mask + 1).fill(-1)
    for (let number = 0; number < this.count; number++) {
      let slot = hashOf(number) & mask
      while (this.table[slot]! >= 0) slot = (slot + 1) & mask
      this.table[slot] = number
    }
  }
}

/** A hash whose low bits know of its high ones. */
export function mixed(hash: number): number {
  return hash ^ (hash >>> 15)
}
