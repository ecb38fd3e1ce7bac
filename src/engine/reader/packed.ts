/**
 * Lists of small integers as plain text of 64 letters, one letter for a small number: what gzip packs best, and what
 * a source file can hold.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const VALUES = new Int8Array(128).fill(-1)
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i

/** Packs whole numbers from 0: five bits a letter, the sixth says that more follow. */
export function packNumbers(numbers: Iterable<number>): string {
  const out: string[] = []
  for (let n of numbers) {
    while (n >= 32) {
      out.push(ALPHABET[32 + (n & 31)]!)
      n = Math.floor(n / 32)
    }
    out.push(ALPHABET[n]!)
  }
  return out.join('')
}

/** Undoes `packNumbers`. */
export function unpackNumbers(packed: string): number[] {
  const out: number[] = []
  let n = 0
  let unit = 1
  for (let i = 0; i < packed.length; i++) {
    const value = VALUES[packed.charCodeAt(i)]!
    n += (value & 31) * unit
    if (value >= 32) unit *= 32
    else {
      out.push(n)
      n = 0
      unit = 1
    }
  }
  return out
}

/** Weights are packed one letter each: they range from -31 to 31. */
export const LARGEST_WEIGHT = 31

/** Packs weights. */
export function packWeights(weights: Iterable<number>): string {
  const out: string[] = []
  for (const weight of weights) out.push(ALPHABET[weight + 32]!)
  return out.join('')
}

/** Undoes `packWeights`. */
export function unpackWeights(packed: string): Int8Array {
  return Int8Array.from(packed, (letter) => VALUES[letter.charCodeAt(0)]! - 32)
}
