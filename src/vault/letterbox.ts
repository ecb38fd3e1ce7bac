/**
 * The letterbox: a note can be put into a locked vault, and only be read when it is unlocked. A new ECDH pair for each
 * note and the vault's public key give the note's own AES key; the private key lies under the data key.
 */
import { type Bytes, utf8 } from './bytes'
import { decrypt, encrypt, type Sealed, unwrapPrivate, wrap } from './cipher'

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
const LABEL = 'framekeeper:1:letterbox'

/** The vault's own pair, as it is kept. */
export type Letterbox = { publicKey: CryptoKey; privateKey: Sealed }

/** A sealed record, with the public half of the pair that was made for it. */
export type Letter = Sealed & { from: Bytes }

export async function newLetterbox(dataKey: CryptoKey): Promise<Letterbox> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  return { publicKey, privateKey: await wrap('pkcs8', privateKey, dataKey, LABEL) }
}

/** @param label says what the record is, as in cipher.ts */
export async function seal(
  { publicKey }: Pick<Letterbox, 'publicKey'>,
  value: unknown,
  label: string,
): Promise<Letter> {
  const own = await crypto.subtle.generateKey(CURVE, false, ['deriveBits'])
  const from = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey))
  const key = await sharedKey(own.privateKey, publicKey, from)
  return { ...(await encrypt(key, value, label)), from }
}

/** Opens letters. @throws {DOMException} when the letterbox isn't this vault's */
export async function openerOf(letterbox: Letterbox, dataKey: CryptoKey) {
  const privateKey = await unwrapPrivate(letterbox.privateKey, dataKey, LABEL)
  return async (letter: Letter, label: string): Promise<unknown> => {
    const from = await crypto.subtle.importKey('raw', letter.from, CURVE, true, [])
    return decrypt(await sharedKey(privateKey, from, letter.from), letter, label)
  }
}

async function sharedKey(privateKey: CryptoKey, publicKey: CryptoKey, from: Bytes): Promise<CryptoKey> {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256)
  const material = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: from, info: utf8(LABEL) }
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
