/** Which stretches of a sentence weighed most: each feature's weight is shared among the tokens it was read from. */
import { rowOf } from './feature-table.ts'
import { type Features, readOneSentence } from './features.ts'
import { weightIn } from './lanes.ts'
import type { Model } from './model.ts'
import { inverseRoot } from './scores.ts'
import { VIEWS } from './views.ts'
import type { ReaderText } from './walk.ts'

export interface Phrase {
  start: number
  end: number
  weight: number
}

const MOST_PHRASES = 3

/** The phrases of the sentences of one text; what categories share is worked out once. */
export class PhraseFinder {
  private readonly sentences = new Map<number, Weighed>()

  constructor(
    private readonly model: Model,
    private readonly read: ReaderText,
  ) {}

  /** The stretches of a sentence that weighed most for a category, heaviest first. */
  find(sentence: number, category: number): Phrase[] {
    let weighed = this.sentences.get(sentence)
    if (!weighed) {
      weighed = weigh(this.model, readOneSentence(this.read, this.model.lexicon, sentence))
      this.sentences.set(sentence, weighed)
    }
    const { features, rows, roots } = weighed
    const { view, first, last } = features
    const from = this.read.sentences[sentence]!
    const shares = new Int32Array(this.read.sentences[sentence + 1]! - from)
    for (let i = 0; i < rows.length; i++) {
      const weight = weightIn(this.model.lanes, 'sentence', rows[i]!, category)
      if (weight === 0) continue
      const share = Math.trunc((weight * roots[view[i]!]!) / 256)
      shares[first[i]! - from]! += share
      shares[last[i]! - from]! += share
    }
    return heaviest(shares, this.read.tokens, from)
  }
}

interface Weighed {
  features: Features
  /** By feature: its row. */
  rows: Uint16Array
  /** By view: what its weights are scaled by. */
  roots: readonly number[]
}

function weigh(model: Model, features: Features): Weighed {
  const rows = new Uint16Array(features.count)
  const sizes = new Int32Array(VIEWS)
  for (let i = 0; i < rows.length; i++) {
    rows[i] = rowOf(model.table, features.id[i]!)
    sizes[features.view[i]!]! += 1
  }
  return { features, rows, roots: Array.from(sizes, inverseRoot) }
}

/** Joins the heaviest neighbours. */
function heaviest(weights: Int32Array, tokens: ReaderText['tokens'], from: number): Phrase[] {
  let top = 0
  for (const weight of weights) if (weight > top) top = weight
  const phrases: Phrase[] = []
  let open: Phrase | undefined
  weights.forEach((weight, i) => {
    if (weight * 3 < top || weight <= 0) {
      open = undefined
    } else if (open) {
      open.end = tokens.end[from + i]!
      open.weight += weight
    } else {
      open = { start: tokens.start[from + i]!, end: tokens.end[from + i]!, weight }
      phrases.push(open)
    }
  })
  return phrases.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, MOST_PHRASES)
}
