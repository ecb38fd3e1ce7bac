/** The rows of what patterns saw, at the kind of place at hand: the same few signals are seen again and again. */
import { type FeatureTable, rowOf } from './feature-table.ts'
import { cueHere, featureId, VIEW } from './views.ts'

/** One slot for each hash, by its low bits: the last that came keeps it. */
const SLOTS = 1024
const STRIDE = 4
const HASH = 0
const ROW = 1
const ROW_HERE = 2
/** 1 where the slot is taken. */
const TAKEN = 3

export class CueMemo {
  private readonly cells = new Int32Array(SLOTS * STRIDE)
  private place: number | null = null

  constructor(private readonly features: FeatureTable) {}

  /** Where cues are seen from now on. */
  open(place: number): void {
    if (place === this.place) return
    this.place = place
    for (let at = 0; at < this.cells.length; at += STRIDE) this.cells[at + TAKEN] = 0
  }

  /** The place of a cue in the memo; good until the next is asked for. */
  find(hash: number): number {
    const at = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * STRIDE
    if (this.cells[at + HASH] !== hash || this.cells[at + TAKEN] === 0) this.fill(at, hash)
    return at
  }

  row(at: number): number {
    return this.cells[at + ROW]!
  }

  rowHere(at: number): number {
    return this.cells[at + ROW_HERE]!
  }

  private fill(at: number, hash: number): void {
    this.cells[at + HASH] = hash
    this.cells[at + ROW] = rowOf(this.features, featureId(VIEW.CUES, hash))
    this.cells[at + ROW_HERE] = rowOf(this.features, featureId(VIEW.HERE, cueHere(this.place ?? 0, hash)))
    this.cells[at + TAKEN] = 1
  }
}
