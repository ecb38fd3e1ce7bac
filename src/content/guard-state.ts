/**
 * The pause before posting, as a decision without a page. One Post is paused at most once: what was held once goes
 * through at the next press, until the box is emptied, which is the end of that post.
 */
export type Verdict = 'hold' | 'pass'

/** A press this soon after a hold is the same press: a double click, or a key that repeats. */
export const SAME_PRESS_MS = 450
/** A click or submit this soon after one that went through is its consequence. */
export const CONSEQUENCE_MS = 1000

export class PauseState {
  #heldAt: number | undefined
  #passedAt = Number.NEGATIVE_INFINITY

  /** @param unresolved how many findings at the level of the setting still stand */
  decide(unresolved: number, now: number): Verdict {
    if (this.#heldAt !== undefined && now - this.#heldAt < SAME_PRESS_MS) return 'hold'
    if (this.isConsequence(now)) return 'pass'
    if (unresolved > 0 && this.#heldAt === undefined) {
      this.#heldAt = now
      return 'hold'
    }
    this.#passedAt = now
    return 'pass'
  }

  /** Whether something was let through just now, and this follows from it. */
  isConsequence(now: number): boolean {
    return now - this.#passedAt < CONSEQUENCE_MS
  }

  /** Whether this post was paused already. */
  get wasHeld(): boolean {
    return this.#heldAt !== undefined
  }

  /** What seemed to pass is to be decided anew: its check came only now. */
  unpass(): void {
    this.#passedAt = Number.NEGATIVE_INFINITY
  }

  /**
   * The text changed from one length to another. Sites empty a box whenever they please and tell nobody: less than half
   * of what was held and let through is the beginning of the next post.
   */
  changed(before: number, after: number): void {
    const isLetThrough = this.#heldAt !== undefined && this.#passedAt > this.#heldAt
    if (isLetThrough && after * 2 < before) this.reset()
  }

  /** The box was emptied: the next text is another post, and no press on it follows from one before. */
  reset(): void {
    this.#heldAt = undefined
    this.unpass()
  }
}
