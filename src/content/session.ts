/**
 * One compose box from its first focus until it goes: reads it when it changes, has it checked, shows its marks. It
 * writes into the box only when the user chose a wording.
 */
import type { Finding, Suggestion } from '../shared/finding'
import type { PageState, Request, Response } from '../shared/messages'
import type { Composer } from '../sites/site'
import { type Outcome, write } from './apply'
import { type Plan, planOf } from './apply-plan'
import type { Tone } from './card/icons'
import { type Checker, type CheckState, createChecker } from './checker'
import { PauseState } from './guard-state'
import { asideKey, isSame } from './marks'
import { onceAFrame } from './once-a-frame'
import type { Painter } from './paint/painter'
import { createKinds } from './reader/kind'
import { read } from './reader/read'
import type { Reading } from './reader/reading'
import { watch } from './watch'

/** The longest text the worker takes; what is beyond is not checked (no site posts as much). */
const LONGEST_TEXT = 200_000

export type SessionOptions = {
  id: number
  box: HTMLElement
  composer: () => Composer | null
  ask(request: Pick<Request<'check'>, 'revision' | 'text'>, composer: Composer): Promise<Response<'check'>>
  painter: Painter
  pageState: () => PageState
  /** Findings, state or place of the box changed. */
  changed(session: Session): void
  /** The text went on, and marks moved with it at most: what was shown stays until the next answer. */
  awaits(areMoved: boolean): void
  gone(session: Session): void
  signal: AbortSignal
}

export type Session = ReturnType<typeof createSession>

export function createSession(options: SessionOptions) {
  const { id, box, painter } = options
  const life = new AbortController()
  const signal = AbortSignal.any([options.signal, life.signal])
  const pause = new PauseState()
  let composer = options.composer() ?? { surface: 'post', audience: 'unknown' }
  let lastInput = 0
  let composing = false
  let kinds = createKinds()
  /** The reading of the refresh under way, so that a refresh reads once. */
  let reading: Reading | undefined
  let marks: readonly Finding[] = []
  let shownState: CheckState | undefined
  /** Set aside here and now; the worker remembers it for next time. */
  const aside = new Set<string>()
  let forget = false

  const checker: Checker = createChecker({
    async ask(text, revision) {
      // Audience and surface may have been changed since the box came into focus.
      composer = options.composer() ?? composer
      return options.ask({ text: text.slice(0, LONGEST_TEXT), revision }, composer)
    },
    changed: show,
    signal,
  })

  function show(): void {
    if (checker.state === 'empty') {
      pause.reset()
      session.shownTone = undefined
    }
    if (checker.state === 'checked') {
      session.checks++
      // What was set aside before the settings changed is the worker's to know now.
      if (forget) aside.clear()
      forget = false
    }
    const before = marks
    paint()
    const isSameAsBefore = isSame(before, marks)
    // Most keys change nothing that shows, but where marks stand: until the next answer, what the last one said stays.
    const goesOn = checker.state === 'waiting' && (shownState === 'checked' || shownState === 'waiting')
    if (goesOn && before.length === marks.length) options.awaits(!isSameAsBefore)
    else if (!isSameAsBefore || checker.state !== shownState) options.changed(session)
    shownState = checker.state
  }

  function paint(): void {
    marks = checker.findings.filter((finding) => !aside.has(asideKey(finding)) && !aside.has(finding.rule))
    const current = reading ?? read(box)
    // Between two frames the text may have moved on; the next refresh paints what fits it.
    if (current.text !== checker.text) refreshSoon()
    else painter.paint(options.pageState().marks === 'text' ? marks : [], current)
  }

  const refreshSoon = onceAFrame(refresh, signal)

  /** Reads the box and moves marks along. */
  function refresh(): void {
    if (!box.isConnected) {
      leaveIfGone()
      return
    }
    // While typing goes on, what the editor is made of stays as it is; after each answer it is looked at anew.
    if (checker.state !== 'waiting') kinds = createKinds()
    reading = read(box, kinds)
    const { text } = reading
    const moved = text !== checker.text
    pause.changed(checker.text.length, text.length)
    checker.update(text)
    // While an input method composes the checker is silent, but marks still move.
    if (marks.length > 0 && (!moved || composing)) paint()
    reading = undefined
  }

  /** Frameworks move and redraw boxes: gone is what is still out of the page a moment later. */
  function leaveIfGone(): void {
    setTimeout(() => {
      if (signal.aborted) return
      if (box.isConnected) refreshSoon()
      else options.gone(session)
    }, 100)
  }

  const session = {
    id,
    box,
    pause,
    /** What the badge last showed, so that it stays while the next answer is awaited. */
    shownTone: undefined as Tone | undefined,
    /** How many answers came: the badge looks for its place again after each. */
    checks: 0,
    signal,
    painter,
    get composer() {
      return composer
    },
    get state() {
      return checker.state
    },
    get text() {
      return checker.text
    },
    get marks() {
      return marks
    },
    /** The last key is this many milliseconds ago. */
    sinceInput: () => performance.now() - lastInput,
    /** Something may have changed in the box. Cheap: call on any event. */
    touch(typed: boolean): void {
      if (typed) lastInput = performance.now()
      refreshSoon()
    },
    compose(on: boolean): void {
      composing = on
      if (!on) refresh()
      checker.compose(on)
    },
    /** Reads and checks now, without the pause. */
    async flush(): Promise<void> {
      refresh()
      await checker.flush()
    },
    /** What a check says of the text as it is now, even if the box is emptied meanwhile; `undefined` without an answer. */
    verdict(): Promise<readonly Finding[] | undefined> {
      const text = read(box).text.slice(0, LONGEST_TEXT)
      return options.ask({ text, revision: 0 }, composer).then(
        ({ findings }) => findings,
        () => undefined,
      )
    },
    /** Tries once more when the check could not be done. */
    async flushAgain(): Promise<void> {
      checker.recheck()
      await checker.flush()
    },
    recheck(): void {
      forget = true
      checker.recheck()
    },
    planOf: (suggestion: Suggestion): Plan | undefined => planOf(checker.text, suggestion),
    async apply(plan: Plan): Promise<Outcome> {
      const outcome = await write(box, plan)
      if (!signal.aborted) refresh()
      return outcome
    },
    setAside(finding: Finding, everywhere: boolean): void {
      aside.add(everywhere ? finding.rule : asideKey(finding))
      show()
    },
    dispose: () => life.abort(),
  }

  watch(box, signal, {
    touched: () => session.touch(true),
    left: leaveIfGone,
    looked(value) {
      if (value !== checker.text) refreshSoon()
    },
  })
  refresh()
  return session
}
