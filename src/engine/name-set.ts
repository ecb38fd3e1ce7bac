/**
 * Given names, many thousands, and small towns as sets of short hashes: a tenth of their letters in size. Every name is in
 * it; of the words that no list knows one in `spread` is taken for a name too, which is why nothing ever hangs on a name
 * alone.
 */
import type { CompiledNames } from './compiled-tables.ts'
import { digitOf, unpackNumbers } from './packed.ts'

export class NameSet {
  /** Bucket n holds `rests` from `from[n]` to `from[n + 1]`; read when the first word is asked for. */
  private from: Int32Array | null = null

  constructor(private readonly names: CompiledNames) {}

  /** Whether a word with this hash is taken for a name. */
  has(hash: number): boolean {
    const { buckets, spread, rests } = this.names
    if (buckets === 0) return false
    this.from ??= readSizes(this.names)
    const place = placeOf(hash, buckets * spread)
    const bucket = Math.floor(place / spread)
    for (let at = this.from[bucket]!; at < this.from[bucket + 1]!; at++) {
      // A place within a bucket is one character, so it is read where it stands.
      if (digitOf(rests.charCodeAt(at)) === place % spread) return true
    }
    return false
  }
}

function readSizes({ buckets, sizes }: CompiledNames): Int32Array {
  const from = new Int32Array(buckets + 2)
  const pairs = unpackNumbers(sizes)
  const { length } = pairs
  for (let at = 0, bucket = 0, filled = 0; at < length; at++) {
    const pair = pairs[at]!
    filled += pair >> 4
    from[++bucket] = filled
    filled += pair & 15
    from[++bucket] = filled
  }
  return from
}

/** Where a hash falls among so many places. */
export function placeOf(hash: number, places: number): number {
  // FNV leaves neighbours in the alphabet side by side; two rounds of mixing part them.
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  mixed ^= mixed >>> 16
  return Math.floor(((mixed >>> 8) * places) / 0x1000000)
}
