/**
 * Which features the model has learnt, as a perfect hash table (hash and displace): every number has one slot, so that
 * a look-up takes no turns that a processor could guess wrong, and most look-ups are of one kind or the other.
 */

/** Row of features that were never learnt. */
export const UNKNOWN = 0

export interface FeatureTable {
  /** By the low bits of a feature number: how far its bucket is moved. */
  readonly moves: Uint16Array
  /**
   * By slot: the row, and in the high bits the bucket plus one (0 where free). Slot and bucket tell the number, since
   * numbers of one bucket never meet; so half the memory does, and most of it stays in the cache.
   */
  readonly slots: Int32Array
}

const BUCKET_BITS = 13
const BUCKETS = 1 << BUCKET_BITS
const SPREAD = 0x9e35
const ROW_BITS = 16
const MOST_ROWS = 1 << ROW_BITS

/** Builds the table: the first number gets row 1, the next row 2, and so on. Numbers must differ. */
export function buildFeatureTable(ids: readonly number[]): FeatureTable {
  let size = 1 << 10
  while (size * 0.75 < ids.length) size *= 2
  if (size > 0x10000) throw new Error(`a model has at most ${0xc000} features, this one has ${ids.length}`)
  const moves = new Uint16Array(BUCKETS)
  const slots = new Int32Array(size)
  const { heads, next, bySize } = chain(ids)
  for (const bucket of bySize) {
    let move = 0
    while (!fits(ids, heads[bucket]!, next, slots, move)) move++
    moves[bucket] = move
    for (let at = heads[bucket]!; at >= 0; at = next[at]!) {
      const slot = slotOf(ids[at]!, move, slots.length)
      slots[slot] = ((bucket + 1) << ROW_BITS) | (at + 1)
    }
  }
  return { moves, slots }
}

/** Numbers of one bucket as a chain; buckets with most numbers first, while there is most room. */
function chain(ids: readonly number[]): { heads: Int32Array; next: Int32Array; bySize: number[] } {
  const heads = new Int32Array(BUCKETS).fill(-1)
  const sizes = new Int32Array(BUCKETS)
  const next = new Int32Array(ids.length)
  ids.forEach((id, at) => {
    const bucket = id & (BUCKETS - 1)
    next[at] = heads[bucket]!
    heads[bucket] = at
    sizes[bucket]! += 1
  })
  const bySize = Array.from(sizes.keys()).filter((bucket) => sizes[bucket]! > 0)
  return { heads, next, bySize: bySize.sort((a, b) => sizes[b]! - sizes[a]! || a - b) }
}

function fits(ids: readonly number[], head: number, next: Int32Array, slots: Int32Array, move: number): boolean {
  for (let at = head; at >= 0; at = next[at]!) if (slots[slotOf(ids[at]!, move, slots.length)] !== 0) return false
  return true
}

/** Numbers of one bucket differ in their high bits alone, so that they never meet whatever the move. */
function slotOf(id: number, move: number, length: number): number {
  return (Math.imul(id >>> BUCKET_BITS, SPREAD) + move) & (length - 1)
}

/** The row of a feature, `UNKNOWN` when it was never learnt. No branches: see above. */
export function rowOf(table: FeatureTable, id: number): number {
  const { moves, slots } = table
  const bucket = id & (BUCKETS - 1)
  const found = slots[slotOf(id, moves[bucket]!, slots.length)]!
  const other = (found >>> ROW_BITS) ^ (bucket + 1)
  return found & (MOST_ROWS - 1) & ~((other | -other) >> 31)
}
