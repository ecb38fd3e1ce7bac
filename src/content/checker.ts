/**
 * When to ask, and what to believe. The checker waits for a short pause in the typing, asks for a check of the whole
 * text, and carries what it knows along with the text in the meantime. One question is under way at a time; an answer
 * to an older text is carried forward, one older than what is already known is dropped.
 */
import type { Finding } from '../shared/finding'
import { askTwice } from './ask-twice'
import { moveFindings, singleEdit } from './remap'

export type Answer = { revision: number; findings: readonly Finding[] }

/**
 * `empty`: nothing written. `waiting`: the text changed since the last answer. `checked`: the findings are those of the
 * text as it stands. `unchecked`: the check gave no answer, so silence means nothing.
 */
export type CheckState = 'empty' | 'waiting' | 'checked' | 'unchecked'

export type CheckerOptions = {
  ask(text: string, revision: number): Promise<Answer>
  /** Called after findings or state changed. */
  changed(): void
  signal: AbortSignal
}

export type Checker = {
  readonly text: string
  readonly state: CheckState
  readonly findings: readonly Finding[]
  /** Tells the text as it is now. Call as often as you like. */
  update(text: string): void
  /** Silent while an input method composes; the check comes right after. */
  compose(on: boolean): void
  /** Asks at once. Resolves when the text as it is now was answered, or could not be. */
  flush(): Promise<void>
  /** Forgets all answers (other settings) and asks again. */
  recheck(): void
}

/** The pause after the last key: short posts answer fast, long texts don't make every pause cost a full check. */
export function pauseFor(length: number): number {
  return Math.min(700, 150 + Math.floor(length / 50))
}

/** While typing goes on without a pause, ask at least this often: a long text costs more each time, and changes less. */
export function longestWait(length: number): number {
  return 1200 + Math.floor(length / 2)
}

export function createChecker({ ask, changed, signal }: CheckerOptions): Checker {
  let text = ''
  let revision = 0
  let state: CheckState = 'empty'
  let findings: readonly Finding[] = []
  let composing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the timer rings, and when the question is due: each key moves that on, and setting a timer costs. */
  let ringsAt = 0
  let due = 0
  let waitingSince = 0
  let underWay: Promise<void> | undefined

  signal.addEventListener('abort', rest)

  function schedule(): void {
    if (composing || signal.aborted) {
      rest()
      return
    }
    const now = Date.now()
    waitingSince ||= now
    const latest = Math.max(now, waitingSince + longestWait(text.length))
    due = Math.min(now + pauseFor(text.length), latest)
    if (timer === undefined || due < ringsAt) setTimer(now)
  }

  function setTimer(now: number): void {
    clearTimeout(timer)
    ringsAt = due
    timer = setTimeout(rings, due - now)
  }

  function rings(): void {
    const now = Date.now()
    if (now < due) setTimer(now)
    else void run()
  }

  function rest(): void {
    clearTimeout(timer)
    timer = undefined
  }

  /** One question at a time; if the text went on meanwhile, the next follows after its own pause. */
  async function run(): Promise<void> {
    rest()
    if (underWay) return underWay
    if (state !== 'waiting' || signal.aborted) return
    waitingSince = 0
    try {
      underWay = question(text, revision)
      await underWay
    } finally {
      // Whatever went wrong in showing the answer: the next text is asked about again.
      underWay = undefined
      if (state === 'waiting') schedule()
    }
  }

  async function question(asked: string, number: number): Promise<void> {
    const answer = await askTwice(() => ask(asked, number), signal)
    if (signal.aborted) return
    if (answer === undefined || answer.revision !== number) {
      if (revision === number) settle('unchecked')
      return
    }
    findings = carried(answer.findings, asked, text)
    settle(revision === number ? 'checked' : state)
  }

  function settle(next: CheckState): void {
    state = next
    // An answer that comes while an input method composes is kept, and shown when it ends.
    if (!composing) changed()
  }

  return {
    get text() {
      return text
    },
    get state() {
      return state
    },
    get findings() {
      return findings
    },
    update(next) {
      if (next === text) return
      findings = carried(findings, text, next)
      text = next
      revision++
      if (text.trim() === '') {
        findings = []
        rest()
        waitingSince = 0
        settle('empty')
        return
      }
      schedule()
      settle('waiting')
    },
    compose(on) {
      if (composing === on) return
      composing = on
      if (on) return rest()
      changed()
      if (state === 'waiting') void run()
    },
    async flush() {
      for (let round = 0; state === 'waiting' && round < 3 && !signal.aborted; round++) await run()
    },
    recheck() {
      if (state === 'empty') return
      revision++
      schedule()
      settle('waiting')
    },
  }
}

/** Findings of one text, where they stand in the next. Most texts have none: then nothing is compared. */
function carried(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  return findings.length === 0 ? findings : moveFindings(findings, singleEdit(before, after))
}
