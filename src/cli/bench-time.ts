/** Timing that cancels out what else the machine does: runs take turns with a bare character loop. */

let sink = 0

/** The bare loop that everything is measured against. */
export function floor(text: string): void {
  for (let at = 0; at < text.length; at++) sink = (sink + text.charCodeAt(at)) | 0
}

/**
 * Microseconds of a call of each, taken in turns, so that what else the machine does falls on all alike: the quickest
 * tenth of the rounds, since other work only ever adds.
 */
export function turnAbout(runs: readonly (() => void)[], milliseconds = 1_500): number[] {
  const rounds = runs.map((): number[] => [])
  const warm = performance.now() + milliseconds / 2
  do for (const run of runs) run()
  while (performance.now() < warm)
  const stop = performance.now() + milliseconds
  do {
    runs.forEach((run, at) => {
      const began = performance.now()
      run()
      rounds[at]!.push((performance.now() - began) * 1000)
    })
  } while (performance.now() < stop || rounds[0]!.length < 5)
  return rounds.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 10)]!)
}

/** A run over inputs that rotate, several of them at a time where one is too quick to time. */
export function over<T>(inputs: readonly T[], batch: number, run: (input: T) => void): () => void {
  let turn = 0
  return () => {
    for (let at = 0; at < batch; at++) run(inputs[turn++ % inputs.length]!)
  }
}

/** Prints a time beside the loop's, and says so when it is over its bar. */
export function row(name: string, micros: number, base: number, bar?: number): void {
  const times = micros / base
  const verdict = bar === undefined ? '' : `  (bar ${bar})${times > bar ? '  OVER' : ''}`
  console.log(
    `${name.padEnd(34)} ${micros.toFixed(1).padStart(10)} µs  ${times.toFixed(1).padStart(6)} × loop${verdict}`,
  )
}

/** Keeps the loop from being optimised away. */
export const checksum = (): number => sink
