/** Bytes as text and back, for places that hold text only. */

export type Bytes = Uint8Array<ArrayBuffer>

const CHUNK = 0x8000

/** @returns base64 */
export function toBase64(bytes: ArrayBuffer | Bytes): string {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  let binary = ''
  // Spread in pieces: a call takes only so many arguments.
  for (let at = 0; at < view.length; at += CHUNK) binary += String.fromCharCode(...view.subarray(at, at + CHUNK))
  return btoa(binary)
}

/** @throws {DOMException} when the text isn't base64 */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}

export function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count))
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)
