/**
 * AES-GCM as the vault uses it: a fresh nonce for every encryption, and a label that says what the bytes are, so that
 * one record can't be put in the place of another. NIST SP 800-38D allows 2^32 random nonces a key; a vault holds thousands.
 */
import { type Bytes, randomBytes, utf8 } from './bytes'

const NONCE_BYTES = 12
const ALGORITHM = { name: 'AES-GCM', length: 256 } as const
const USAGES: KeyUsage[] = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey']

/** Encrypted bytes with the nonce they need. */
export type Sealed = { iv: Bytes; data: ArrayBuffer }

const parameters = (iv: Bytes, label: string) => ({ name: ALGORITHM.name, iv, additionalData: utf8(label) })

/** A key for data. Only an extractable one can be wrapped; it should live no longer than that takes. */
export function newKey(extractable: boolean): Promise<CryptoKey> {
  return crypto.subtle.generateKey(ALGORITHM, extractable, USAGES)
}

/** @param value anything JSON can hold */
export async function encrypt(key: CryptoKey, value: unknown, label: string): Promise<Sealed> {
  const iv = randomBytes(NONCE_BYTES)
  return { iv, data: await crypto.subtle.encrypt(parameters(iv, label), key, utf8(JSON.stringify(value))) }
}

/** @throws {DOMException | SyntaxError} with another key or label, or when a single bit has changed */
export async function decrypt(key: CryptoKey, { iv, data }: Sealed, label: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(parameters(iv, label), key, data)))
}

/** A key under another key. */
export async function wrap(format: 'raw' | 'pkcs8', key: CryptoKey, under: CryptoKey, label: string): Promise<Sealed> {
  const iv = randomBytes(NONCE_BYTES)
  return { iv, data: await crypto.subtle.wrapKey(format, key, under, parameters(iv, label)) }
}

/** A data key from under another. @throws {DOMException} when it isn't that key (the passphrase was wrong) */
export function unwrap(
  { iv, data }: Sealed,
  under: CryptoKey,
  label: string,
  extractable: boolean,
): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', data, under, parameters(iv, label), ALGORITHM, extractable, USAGES)
}

/** A private key of the letterbox from under the data key. */
export function unwrapPrivate({ iv, data }: Sealed, under: CryptoKey, label: string): Promise<CryptoKey> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  return crypto.subtle.unwrapKey('pkcs8', data, under, parameters(iv, label), curve, false, ['deriveBits'])
}
