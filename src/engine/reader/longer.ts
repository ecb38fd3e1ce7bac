/** A typed array's contents in more room. */
export function longer<T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(array: T, length: number): T {
  const into = new (array.constructor as new (length: number) => T)(length)
  into.set(array)
  return into
}
