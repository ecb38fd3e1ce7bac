/**
 * From a passphrase to a key: PBKDF2 with SHA-256. OWASP's Password Storage Cheat Sheet asks for 600,000 rounds; the
 * number is kept with what it protects, so that it can rise.
 */
import { type Bytes, randomBytes, utf8 } from './bytes'

export const FEWEST_ROUNDS = 600_000
export const ROUNDS = 1_000_000
/** A file that asks for more is broken, or meant to keep the browser busy. */
export const MOST_ROUNDS = 20_000_000
const SALT_BYTES = 16

/** Shortest passphrase that is taken, in characters. */
export const SHORTEST_PASSPHRASE = 10

/** What is kept beside the passphrase's work: useless without it. */
export type Stretching = { salt: Bytes; rounds: number }

export const newStretching = (rounds = ROUNDS): Stretching => ({ salt: randomBytes(SALT_BYTES), rounds })

/** The same characters give the same key however they were typed (one code point for é, or two). */
export async function keyFromPassphrase(passphrase: string, { salt, rounds }: Stretching): Promise<CryptoKey> {
  const typed = utf8(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'],
  )
}
