/** Weighs a text's features as they are walked through, with what is known of words and pairs kept from text to text. */
import { CueMemo } from './cue-memo.ts'
import { rowOf } from './feature-table.ts'
import { entryNumber, extend, setOf } from './lexicon.ts'
import type { Model } from './model.ts'
import { PairMemo } from './pair-memo.ts'
import { mostPieces, piecesOf } from './pieces.ts'
import { Sums } from './sums.ts'
import { MOST_SYMBOLS, RING, symbolsOf } from './token-symbols.ts'
import { classHere, featureId, VIEW } from './views.ts'
import type { FeatureSink, ReaderText } from './walk.ts'
import { LONGEST_WORD, WordMemo } from './word-memo.ts'
import { KIND } from './words.ts'

const symbols = new Int32Array(MOST_SYMBOLS)

export class Weigher implements FeatureSink {
  readonly sums: Sums
  private readonly words: WordMemo
  private readonly couples: PairMemo
  private readonly cues: CueMemo
  /** By class: its row. */
  private readonly classRows: Uint16Array
  /** By kind of place: the rows of the classes there. */
  private readonly rowsHere = new Map<number, Uint16Array>()
  private hereRows: Uint16Array = new Uint16Array(0)
  private read: ReaderText | null = null
  /** The number of the last word, -1 where it is not kept. */
  private last = -1
  /** By slot: the kind of its token. */
  private readonly kinds = new Int32Array(RING)

  constructor(private readonly model: Model) {
    const { lexicon, table } = model
    this.sums = new Sums(model.lanes, model.rows)
    this.words = new WordMemo(table, lexicon)
    this.couples = new PairMemo(table)
    this.cues = new CueMemo(table)
    this.classRows = Uint16Array.from(lexicon.names, (name) => rowOf(table, featureId(VIEW.CLASSES, name)))
  }

  /** What is walked through next; `null` when all is read. */
  open(read: ReaderText | null): void {
    this.read = read
    if (!read) return
    this.cues.open(read.place)
    const { lexicon, table } = this.model
    let rows = this.rowsHere.get(read.place)
    if (!rows) {
      rows = Uint16Array.from(lexicon.names, (name) => rowOf(table, featureId(VIEW.HERE, classHere(read.place, name))))
      this.rowsHere.set(read.place, rows)
    }
    this.hereRows = rows
  }

  one(view: number, hash: number): void {
    this.sums.take(view, rowOf(this.model.table, featureId(view, hash)))
  }

  cue(hash: number): void {
    const cue = this.cues.find(hash)
    this.sums.take(VIEW.CUES, this.cues.row(cue))
    this.sums.take(VIEW.HERE, this.cues.rowHere(cue))
  }

  word(hash: number, token: number): void {
    const { text, tokens } = this.read!
    const kind = tokens.kind[token]!
    const kept = (kind === KIND.WORD || kind === KIND.TAG) && tokens.end[token]! - tokens.start[token]! <= LONGEST_WORD
    this.last = kept ? this.words.numberOf(text, tokens, token) : -1
    if (kept) this.sums.take(VIEW.WORDS, this.words.ownRow(this.last))
    else this.one(VIEW.WORDS, hash)
  }

  ownSet(token: number): number {
    if (this.last >= 0) return this.words.setOf(this.last)
    return setOf(this.model.lexicon, entryNumber(extend(0, this.read!.tokens.stem[token]!)))
  }

  pieces(token: number): void {
    const { words, last, sums } = this
    if (last >= 0) {
      sums.takeList(VIEW.PIECES, words.rows, words.rowsFrom(last), words.rowsTo(last), words.piecesIn(last))
      return
    }
    const { text, tokens } = this.read!
    const [start, end] = [tokens.start[token]!, tokens.end[token]!]
    const hashes = new Int32Array(mostPieces(end - start))
    const count = piecesOf(text, start, end, hashes)
    for (let at = 0; at < count; at++) this.one(VIEW.PIECES, hashes[at]!)
  }

  classes(classes: Int32Array, count: number): void {
    for (let at = 0; at < count; at++) {
      const own = classes[at]!
      this.sums.take(VIEW.CLASSES, this.classRows[own]!)
      this.sums.take(VIEW.HERE, this.hereRows[own]!)
    }
  }

  keep(slot: number, word: number, classes: Int32Array, count: number, alone: boolean, token: number): void {
    const { couples, words, last, kinds } = this
    if (couples.makeRoom(kinds)) words.forgetKinds()
    const known = alone && last >= 0 ? words.kindOf(last) : -1
    if (known >= 0) {
      kinds[slot] = known
      return
    }
    const size = symbolsOf(this.read!.tokens.kind[token]!, word, classes, count, this.model.lexicon.names, symbols, 0)
    kinds[slot] = couples.kindOf(symbols, size)
    if (alone && last >= 0) words.keepKind(last, kinds[slot]!)
  }

  pairs(left: number, right: number): void {
    const { couples, kinds, sums } = this
    const a = kinds[left]!
    const b = kinds[right]!
    const couple = couples.coupleOf(a, b)
    const from = couple >> 4
    sums.takeList(VIEW.PAIRS, couples.rows, from, from + (couple & 15), couples.counts[a]! * couples.counts[b]!)
  }
}
