/** Weighs a text's features as they are walked through, with what words and pairs weigh kept from text to text. */
import { rowOf } from './feature-table.ts'
import type { Model } from './model.ts'
import { PairMemo } from './pair-memo.ts'
import { mostPieces, piecesOf } from './pieces.ts'
import { Sums } from './sums.ts'
import { RING, type SymbolRing } from './token-symbols.ts'
import { featureId, VIEW } from './views.ts'
import type { FeatureSink, ReaderText } from './walk.ts'
import { LONGEST_WORD, WordMemo } from './word-memo.ts'
import { KIND } from './words.ts'

export class Weigher implements FeatureSink {
  readonly sums: Sums
  private readonly words: WordMemo
  private readonly couples: PairMemo
  /** By class: its row. */
  private readonly classRows: Uint16Array
  private read: ReaderText | null = null
  /** The number of the last word, -1 where it is not kept. */
  private last = -1
  /** By slot of the ring: the kind of its token. */
  private readonly kinds = new Int32Array(RING)

  constructor(private readonly model: Model) {
    this.sums = new Sums(model)
    this.words = new WordMemo(model.table)
    this.couples = new PairMemo(model.table)
    const { names } = model.lexicon
    this.classRows = Uint16Array.from(names, (name) => rowOf(model.table, featureId(VIEW.CLASSES, name)))
  }

  open(read: ReaderText | null): void {
    this.read = read
  }

  one(view: number, hash: number): void {
    this.sums.take(view, rowOf(this.model.table, featureId(view, hash)))
  }

  word(hash: number, token: number): void {
    const { text, tokens } = this.read!
    const kind = tokens.kind[token]!
    const kept = (kind === KIND.WORD || kind === KIND.TAG) && tokens.end[token]! - tokens.start[token]! <= LONGEST_WORD
    this.last = kept ? this.words.numberOf(text, tokens, token) : -1
    if (kept) this.sums.take(VIEW.WORDS, this.words.own[this.last]!)
    else this.one(VIEW.WORDS, hash)
  }

  pieces(token: number): void {
    const { words, last, sums } = this
    if (last >= 0) {
      sums.takeList(VIEW.PIECES, words.rows, words.starts[last]!, words.starts[last + 1]!, words.sizes[last]!)
      return
    }
    const { text, tokens } = this.read!
    const [start, end] = [tokens.start[token]!, tokens.end[token]!]
    const hashes = new Int32Array(mostPieces(end - start))
    const count = piecesOf(text, start, end, hashes)
    for (let at = 0; at < count; at++) this.one(VIEW.PIECES, hashes[at]!)
  }

  classes(classes: Int32Array, count: number): void {
    for (let at = 0; at < count; at++) this.sums.take(VIEW.CLASSES, this.classRows[classes[at]!]!)
  }

  filled(ring: SymbolRing, slot: number): void {
    if (this.couples.makeRoom()) for (let s = 0; s < RING; s++) this.kinds[s] = this.couples.kindOf(ring, s)
    else this.kinds[slot] = this.couples.kindOf(ring, slot)
  }

  pairs(ring: SymbolRing, left: number, right: number): void {
    const { couples, kinds } = this
    const couple = couples.coupleOf(kinds[left]!, kinds[right]!, ring, left, right)
    const size = ring.counts[left]! * ring.counts[right]!
    this.sums.takeList(VIEW.PAIRS, couples.rows, couples.starts[couple]!, couples.starts[couple + 1]!, size)
  }
}
