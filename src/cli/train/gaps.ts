/** Rising numbers as the gaps between them: small numbers pack well. */
export function gaps(rising: readonly number[]): number[] {
  let last = -1
  return rising.map((n) => {
    const gap = n - last - 1
    last = n
    return gap
  })
}
