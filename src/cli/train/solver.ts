/**
 * Linear support vectors with squared hinge loss for all categories at once, by coordinate descent on the dual: a
 * row's values are fetched once for 17 categories. The order of the rows comes from a fixed seed.
 */
export interface Example {
  labels: Int8Array
  columns: Int32Array
  values: Float32Array
}

export interface Fit {
  /** Weight of column c for category k at c * categories + k; the bias comes last. */
  weights: Float32Array
}

export interface SolverOptions {
  cost: number
  rounds: number
  seed: number
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Learns weights; a label of 0 takes no part. */
export function solve(rows: readonly Example[], width: number, categories: number, options: SolverOptions): Fit {
  const { cost, rounds, seed } = options
  const weights = new Float32Array((width + 1) * categories)
  const duals = new Float32Array(rows.length * categories)
  const norms = Float64Array.from(rows, (row) => row.values.reduce((sum, v) => sum + v * v, 1))
  const order = Int32Array.from(rows, (_, i) => i)
  const random = randomFrom(seed)
  const margin = new Float64Array(categories)
  const change = new Float64Array(categories)
  const slack = 1 / (2 * cost)
  const biasAt = width * categories
  for (let round = 0; round < rounds; round++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = order[i]!
      order[i] = order[j]!
      order[j] = kept
    }
    for (const i of order) {
      const { columns, values, labels } = rows[i]!
      for (let k = 0; k < categories; k++) margin[k] = weights[biasAt + k]!
      for (let j = 0; j < columns.length; j++) {
        const at = columns[j]! * categories
        const value = values[j]!
        for (let k = 0; k < categories; k++) margin[k]! += weights[at + k]! * value
      }
      let any = false
      for (let k = 0; k < categories; k++) {
        change[k] = 0
        const label = labels[k]!
        if (label === 0) continue
        const old = duals[i * categories + k]!
        const gradient = label * margin[k]! - 1 + slack * old
        const next = Math.max(0, old - gradient / (norms[i]! + slack))
        if (Math.abs(next - old) < 1e-6) continue
        change[k] = (next - old) * label
        duals[i * categories + k] = next
        any = true
      }
      if (!any) continue
      for (let j = 0; j < columns.length; j++) {
        const at = columns[j]! * categories
        const value = values[j]!
        for (let k = 0; k < categories; k++) weights[at + k]! += change[k]! * value
      }
      for (let k = 0; k < categories; k++) weights[biasAt + k]! += change[k]!
    }
  }
  return { weights }
}
