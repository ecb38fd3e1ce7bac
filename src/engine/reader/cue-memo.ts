/** What patterns saw, as numbers, with its weights at the kind of place at hand: the same signals are seen again and again. */
import { createLanes, growLanes } from './lanes.ts'
import { longer } from './longer.ts'
import { Memo, mixed } from './memo.ts'
import { type Learnt, sumLearnt } from './sum-learnt.ts'
import { cueHere, featureId, VIEW } from './views.ts'

/** Names of signals, rules and categories; there are fewer, but packs may bring more. */
const USUAL = 2048

const ids = new Int32Array(2)

export class CueMemo extends Memo {
  /** By cue: its weights as such and at this kind of place. */
  readonly lanes = createLanes(USUAL)
  /** Numbers of cues are below it. */
  room = USUAL
  private hashes = new Int32Array(USUAL)
  private place: number | null = null

  constructor(private readonly learnt: Learnt) {
    super(USUAL, 4)
  }

  /** Where cues are seen from now on. */
  open(place: number): void {
    if (place === this.place) return
    this.place = place
    for (let cue = 0; cue < this.count; cue++) this.weigh(cue)
  }

  /** The number of a cue, found or made. */
  numberOf(hash: number): number {
    const mask = this.table.length - 1
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const cue = this.table[slot]!
      if (cue < 0) return this.make(hash, slot)
      if (this.hashes[cue] === hash) return cue
    }
  }

  private make(hash: number, slot: number): number {
    const cue = this.count++
    this.table[slot] = cue
    this.hashes[cue] = hash
    if (this.count === this.room) this.grow()
    this.weigh(cue)
    return cue
  }

  private weigh(cue: number): void {
    const hash = this.hashes[cue]!
    ids[0] = featureId(VIEW.CUES, hash)
    ids[1] = cueHere(this.place ?? 0, hash)
    sumLearnt(this.lanes, cue, this.learnt, ids, 2)
  }

  private grow(): void {
    this.room *= 2
    this.hashes = longer(this.hashes, this.room)
    growLanes(this.lanes, this.room)
    this.spreadOut(this.room, (cue) => mixed(this.hashes[cue]!))
  }
}
