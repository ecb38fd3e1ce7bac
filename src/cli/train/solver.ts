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
  /** Which weights may differ from 0, by c * categories + k; all when absent. */
  mask?: Uint8Array
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** The weights that may be learnt, column after column. */
interface Cells {
  from: Int32Array
  category: Uint8Array
}

function cellsOf(width: number, categories: number, mask: Uint8Array | undefined): Cells {
  const from = new Int32Array(width + 1)
  const category: number[] = []
  for (let c = 0; c < width; c++) {
    for (let k = 0; k < categories; k++) if (!mask || mask[c * categories + k] === 1) category.push(k)
    from[c + 1] = category.length
  }
  return { from, category: Uint8Array.from(category) }
}

/** Learns weights; a label of 0 takes no part. */
export function solve(rows: readonly Example[], width: number, categories: number, options: SolverOptions): Fit {
  const { cost, rounds, seed, mask } = options
  const { from, category } = cellsOf(width, categories, mask)
  const learnt = new Float32Array(category.length)
  const bias = new Float64Array(categories)
  const duals = new Float32Array(rows.length * categories)
  const norms = new Float64Array(rows.length * categories).fill(1)
  rows.forEach(({ columns, values }, i) => {
    for (let j = 0; j < columns.length; j++) {
      const square = values[j]! ** 2
      for (let w = from[columns[j]!]!, to = from[columns[j]! + 1]!; w < to; w++) {
        norms[i * categories + category[w]!]! += square
      }
    }
  })
  const order = Int32Array.from(rows, (_, i) => i)
  const random = randomFrom(seed)
  const margin = new Float64Array(categories)
  const change = new Float64Array(categories)
  const slack = 1 / (2 * cost)
  for (let round = 0; round < rounds; round++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = order[i]!
      order[i] = order[j]!
      order[j] = kept
    }
    for (const i of order) {
      const { columns, values, labels } = rows[i]!
      margin.set(bias)
      for (let j = 0; j < columns.length; j++) {
        const c = columns[j]!
        const value = values[j]!
        for (let w = from[c]!, to = from[c + 1]!; w < to; w++) margin[category[w]!]! += learnt[w]! * value
      }
      let any = false
      for (let k = 0; k < categories; k++) {
        change[k] = 0
        const label = labels[k]!
        if (label === 0) continue
        const at = i * categories + k
        const old = duals[at]!
        const gradient = label * margin[k]! - 1 + slack * old
        const next = Math.max(0, old - gradient / (norms[at]! + slack))
        if (Math.abs(next - old) < 1e-6) continue
        change[k] = (next - old) * label
        bias[k]! += change[k]!
        duals[at] = next
        any = true
      }
      if (!any) continue
      for (let j = 0; j < columns.length; j++) {
        const c = columns[j]!
        const value = values[j]!
        for (let w = from[c]!, to = from[c + 1]!; w < to; w++) learnt[w]! += change[category[w]!]! * value
      }
    }
  }
  const weights = new Float32Array((width + 1) * categories)
  for (let c = 0; c < width; c++) {
    for (let w = from[c]!; w < from[c + 1]!; w++) weights[c * categories + category[w]!] = learnt[w]!
  }
  weights.set(bias, width * categories)
  return { weights }
}
