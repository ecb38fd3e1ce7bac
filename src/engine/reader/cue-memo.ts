/** What patterns saw, as numbers, with its weights at the kind of place at hand: the same signals are seen again and again. */
import { type FeatureTable, rowOf } from './feature-table.ts'
import { createLanes, growLanes, type Lanes, setSum } from './lanes.ts'
import { longer } from './longer.ts'
import { rehash } from './rehash.ts'
import { cueHere, featureId, VIEW } from './views.ts'

/** Names of signals, rules and categories; there are fewer, but packs may bring more. */
const USUAL = 2048

const rows = new Int32Array(2)

const mixed = (hash: number): number => hash ^ (hash >>> 15)

export class CueMemo {
  /** By cue: its weights as such and at this kind of place. */
  readonly lanes = createLanes(USUAL)
  /** Numbers of cues are below it. */
  room = USUAL
  private hashes = new Int32Array(USUAL)
  /** Open addressing: numbers of cues, -1 where free. */
  private table = new Int32Array(USUAL * 4).fill(-1)
  private count = 0
  private place: number | null = null

  constructor(
    private readonly features: FeatureTable,
    private readonly weights: Lanes,
  ) {}

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
    rows[0] = rowOf(this.features, featureId(VIEW.CUES, hash))
    rows[1] = rowOf(this.features, cueHere(this.place ?? 0, hash))
    setSum(this.lanes, cue, this.weights, rows, 2)
  }

  private grow(): void {
    this.room *= 2
    this.hashes = longer(this.hashes, this.room)
    growLanes(this.lanes, this.room)
    this.table = rehash(this.count, this.room * 4, (cue) => mixed(this.hashes[cue]!))
  }
}
