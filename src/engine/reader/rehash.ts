/** A table by open addressing, for numbers from 0 to `count`: -1 where free. `size`: a power of two. */
export function rehash(count: number, size: number, hashOf: (number: number) => number): Int32Array<ArrayBuffer> {
  const table = new Int32Array(size).fill(-1)
  for (let number = 0; number < count; number++) {
    let slot = hashOf(number) & (size - 1)
    while (table[slot]! >= 0) slot = (slot + 1) & (size - 1)
    table[slot] = number
  }
  return table
}
