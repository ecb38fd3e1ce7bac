/** Posts and sentences as sparse rows over feature numbers. */
import { type Features, isNewUnit, readFeatures } from '../../engine/reader/features.ts'
import { FEATURE_BITS } from '../../engine/reader/hash.ts'
import type { ReaderLexicon } from '../../engine/reader/lexicon.ts'
import { VIEW, VIEWS } from '../../engine/reader/views.ts'
import { readerText } from '../../engine/reader/walk.ts'
import { CATEGORIES } from '../../shared/finding.ts'
import type { Post } from './corpus.ts'

export interface Row {
  /** Post it came from. */
  post: number
  labels: Int8Array
  /** Column numbers and values (before the weight for rareness). */
  columns: Int32Array
  values: Float32Array
}

export interface Matrix {
  posts: Row[]
  sentences: Row[]
  /** Column to feature number, and to how much it counts. */
  ids: Int32Array
  scales: Float32Array
}

/** How much each view counts, over the mean rareness; and its features at this kind of place against those as such. */
const VIEW_SCALE = [1, 1, 1.4, 1, 1, 0.3].map((scale) => scale / 6)
const HERE_SCALE = 0.65

const FEWEST_POSTS = 2

/** Reads all posts into rows; columns are the features that at least two posts have. */
export function buildMatrix(posts: readonly Post[], lexicon: ReaderLexicon): Matrix {
  const frequency = new Uint16Array(1 << FEATURE_BITS)
  const scales = new Float32Array(1 << FEATURE_BITS)
  const stamp = new Int32Array(1 << FEATURE_BITS).fill(-1)
  const read = posts.map((post, p) => {
    const text = readerText(post.text, post.context, post.cues)
    const features = readFeatures(text, lexicon)
    for (let i = 0; i < features.count; i++) {
      const id = features.id[i]!
      if (stamp[id] === p) continue
      stamp[id] = p
      frequency[id]! += 1
      scales[id] = VIEW_SCALE[features.view[i]!]! * (features.here[i] === 1 ? HERE_SCALE : 1)
    }
    return { tokens: text.tokens, features }
  })
  const column = new Int32Array(1 << FEATURE_BITS).fill(-1)
  const ids: number[] = []
  frequency.forEach((n, id) => {
    if (n >= FEWEST_POSTS) column[id] = ids.push(id) - 1
  })
  const matrix: Matrix = {
    posts: [],
    sentences: [],
    ids: Int32Array.from(ids),
    scales: Float32Array.from(ids, (id) => scales[id]!),
  }
  posts.forEach((post, p) => {
    const { tokens, features } = read[p]!
    const places = features.bounds.length - 2
    const placeFrom = features.bounds[places]!
    const row = (from: number, to: number, labels: Int8Array): Row => {
      return { post: p, labels, ...toRow(features, from, to, placeFrom, column, matrix.scales) }
    }
    matrix.posts.push(row(0, placeFrom, post.labels))
    for (let s = 0; s < places; s++) {
      const start = tokens.start[features.sentences[s]!]!
      const end = tokens.end[features.sentences[s + 1]! - 1]!
      const labels = labelsOf(post, start, end)
      matrix.sentences.push(row(features.bounds[s]!, features.bounds[s + 1]!, labels))
    }
  })
  return matrix
}

/** A sentence has the labels whose quote it touches; the post's other labels are left open in it. */
function labelsOf(post: Post, start: number, end: number): Int8Array {
  const labels = new Int8Array(CATEGORIES.length)
  post.labels.forEach((label, c) => {
    labels[c] = label < 0 ? -1 : 0
  })
  for (const quote of post.quotes) if (quote.start < end && quote.end > start) labels[quote.category] = 1
  return labels
}

/**
 * A stretch of features as columns with values. Each unit counts the first time it stands there; a feature of two units
 * counts twice, as in src/engine/reader/sums.ts.
 */
function toRow(
  features: Features,
  from: number,
  to: number,
  placeFrom: number,
  column: Int32Array,
  scales: Float32Array,
): Pick<Row, 'columns' | 'values'> {
  const sizes = new Float64Array(VIEWS)
  const times = Array.from({ length: VIEWS }, () => new Map<number, number>())
  const firstAt = Array.from({ length: VIEWS }, () => new Map<number, number>())
  const take = (i: number): void => {
    const view = features.view[i]!
    sizes[view]! += 1
    if (!isNewUnit(features, i, firstAt[view]!)) return
    const c = column[features.id[i]!]!
    if (c >= 0) times[view]!.set(c, (times[view]!.get(c) ?? 0) + 1)
  }
  for (let i = from; i < to; i++) take(i)
  for (let i = placeFrom; i < features.count; i++) take(i)
  sizes[VIEW.PLACE] = 1
  const values = new Map<number, number>()
  times.forEach((columns, view) => {
    const one = 1 / Math.sqrt(sizes[view]!)
    for (const [c, n] of columns) values.set(c, (values.get(c) ?? 0) + n * one * scales[c]!)
  })
  return { columns: Int32Array.from(values.keys()), values: Float32Array.from(values.values()) }
}
