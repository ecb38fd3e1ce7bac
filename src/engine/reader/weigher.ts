/** Weighs a text's features as they are walked through, with what is known of words and pairs kept from text to text. */
import { CoupleMemo } from './couple-memo.ts'
import { CueMemo } from './cue-memo.ts'
import { rowOf } from './feature-table.ts'
import { KindMemo } from './kind-memo.ts'
import { createLanes, type Lanes } from './lanes.ts'
import { entryNumber, extend, setOf } from './lexicon.ts'
import type { Model } from './model.ts'
import { hasPieces } from './pieces.ts'
import { sumLearnt } from './sum-learnt.ts'
import { Sums } from './sums.ts'
import { Tally } from './tally.ts'
import { MOST_SYMBOLS, RING, symbolsOf } from './token-symbols.ts'
import { classHere, featureId, VIEW } from './views.ts'
import type { FeatureSink, ReaderText } from './walk.ts'
import { WordMemo } from './word-memo.ts'

const symbols = new Int32Array(MOST_SYMBOLS)
const ids = new Int32Array(2)

export class Weigher implements FeatureSink {
  readonly sums = new Sums()
  private readonly words: WordMemo
  private readonly kinds = new KindMemo()
  private readonly couples: CoupleMemo
  private readonly cues: CueMemo
  /** By kind of place: the weights of the classes there, as such and at this place. */
  private readonly classesAt = new Map<number, Lanes>()
  private classLanes: Lanes = createLanes(0)
  private read: ReaderText | null = null
  /** The number of the last word, -1 where it is not kept. */
  private last = -1
  /** By slot: the kind of its token. */
  private readonly ring = new Int32Array(RING)
  /** What is new: rows of words and of what stands beside them, kept words, classes, couples, cues. */
  private readonly newRows: Tally
  private readonly newWords: Tally
  private readonly newClasses: Tally
  private readonly newCouples: Tally
  private readonly newCues: Tally
  private readonly tallies: readonly Tally[]

  constructor(private readonly model: Model) {
    const { lexicon, rows } = model
    this.words = new WordMemo(model, lexicon)
    this.couples = new CoupleMemo(model, this.kinds)
    this.cues = new CueMemo(model)
    this.newRows = new Tally(rows)
    this.newWords = new Tally(this.words.room)
    this.newClasses = new Tally(lexicon.names.length)
    this.newCouples = new Tally(this.couples.room)
    this.newCues = new Tally(this.cues.room)
    this.tallies = [this.newRows, this.newWords, this.newClasses, this.newCouples, this.newCues]
  }

  /** What is walked through next. */
  openText(read: ReaderText): void {
    this.read = read
    if (this.words.isFull || this.kinds.isFull || this.couples.isFull) this.forget()
    this.cues.open(read.place)
    this.classLanes = this.classLanesAt(read.place)
    this.sums.openText()
    for (const tally of this.tallies) tally.openText()
  }

  openSentence(): void {
    this.sums.openSentence()
    for (const tally of this.tallies) tally.openSentence()
  }

  /** The sums of the sentence are complete then. */
  closeSentence(): void {
    const { sums } = this
    sums.add(VIEW.WORDS, this.newRows, this.model.lanes)
    sums.add(VIEW.PIECES, this.newWords, this.words.lanes)
    sums.add(VIEW.CLASSES, this.newClasses, this.classLanes)
    sums.add(VIEW.PAIRS, this.newCouples, this.couples.lanes)
    sums.add(VIEW.CUES, this.newCues, this.cues.lanes)
  }

  closeText(): void {
    this.read = null
  }

  place(hash: number): void {
    this.sums.addRow(VIEW.PLACE, rowOf(this.model.table, featureId(VIEW.PLACE, hash)), this.model.lanes)
  }

  word(hash: number, token: number): void {
    const { text, tokens } = this.read!
    this.last = hasPieces(tokens, token) ? this.words.numberOf(text, tokens, token) : -1
    this.newWords.makeRoom(this.words.room)
    if (this.last >= 0) this.takeRow(this.words.ownRow(this.last))
    else this.takeRow(rowOf(this.model.table, featureId(VIEW.WORDS, hash)))
  }

  bigram(hash: number): void {
    this.takeRow(rowOf(this.model.table, featureId(VIEW.WORDS, hash)))
  }

  ownSet(token: number): number {
    if (this.last >= 0) return this.words.setOf(this.last)
    return setOf(this.model.lexicon, entryNumber(extend(0, this.read!.tokens.stem[token]!)))
  }

  pieces(): void {
    this.sums.sizes[VIEW.PIECES]! += this.words.piecesIn(this.last)
    this.newWords.take(this.last)
  }

  classes(classes: Int32Array, count: number): void {
    this.sums.sizes[VIEW.CLASSES]! += 2 * count
    for (let at = 0; at < count; at++) this.newClasses.take(classes[at]!)
  }

  cue(hash: number): void {
    this.sums.sizes[VIEW.CUES]! += 2
    const cue = this.cues.numberOf(hash)
    this.newCues.makeRoom(this.cues.room)
    this.newCues.take(cue)
  }

  keep(slot: number, word: number, classes: Int32Array, count: number, alone: boolean, token: number): void {
    const { words, last, ring } = this
    const isKnown = alone && last >= 0
    const known = isKnown ? words.kindOf(last) : -1
    if (known >= 0) {
      ring[slot] = known
      return
    }
    const size = symbolsOf(this.read!.tokens.kind[token]!, word, classes, count, this.model.lexicon.names, symbols, 0)
    ring[slot] = this.kinds.numberOf(symbols, size)
    if (isKnown) words.keepKind(last, ring[slot]!)
  }

  pairs(left: number, right: number): void {
    const { ring, kinds, couples } = this
    const a = ring[left]!
    const b = ring[right]!
    this.sums.sizes[VIEW.PAIRS]! += kinds.counts[a]! * kinds.counts[b]!
    const couple = couples.numberOf(a, b)
    this.newCouples.makeRoom(couples.room)
    this.newCouples.take(couple)
  }

  private takeRow(row: number): void {
    this.sums.sizes[VIEW.WORDS]! += 1
    this.newRows.take(row)
  }

  private forget(): void {
    this.words.clear()
    this.kinds.clear()
    this.couples.clear()
  }

  private classLanesAt(place: number): Lanes {
    let own = this.classesAt.get(place)
    if (own) return own
    const { lexicon } = this.model
    own = createLanes(lexicon.names.length)
    for (const [number, name] of lexicon.names.entries()) {
      ids[0] = featureId(VIEW.CLASSES, name)
      ids[1] = classHere(place, name)
      sumLearnt(own, number, this.model, ids, 2)
    }
    this.classesAt.set(place, own)
    return own
  }
}
