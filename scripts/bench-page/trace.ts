/** Reading a trace of Chromium: how long the page's main thread worked, and how much of that was our content script. */
import type { Page } from 'playwright'

type Event = {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { data?: { url?: string; type?: string } }
}

/**
 * One stretch of work on the main thread, in milliseconds since the trace began. `cost` is the processor time of it: on
 * a busy machine a thread may be made to wait in the middle, which is no work of ours.
 */
export type Work = { start: number; end: number; cost: number }

export type Trace = {
  /** All tasks of the main thread. */
  tasks: Work[]
  /**
   * Calls into our script, with the layout they force, and what follows from them in the same turn. Calls within calls
   * are counted once.
   */
  ours: Work[]
  /** When each key went down. */
  keys: number[]
  end: number
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing']
const MARK = 'bench-begin'

/** Traces what `act` does on a page. */
export async function traced(page: Page, act: () => Promise<void>): Promise<Trace> {
  const browser = page.context().browser()!
  await browser.startTracing(page, { categories: CATEGORIES })
  // Tells which process and thread is the page's.
  await page.evaluate((name) => void performance.mark(name), MARK)
  await act()
  return readTrace(await browser.stopTracing())
}

function readTrace(trace: Buffer): Trace {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Event[] }
  const mark = traceEvents.find(({ name }) => name === MARK)
  if (mark === undefined) throw new Error('The trace says nothing of the page.')
  const main = traceEvents.filter(({ pid, tid, ts }) => pid === mark.pid && tid === mark.tid && ts >= mark.ts)
  const work = ({ ts, dur = 0, tdur = dur }: Event): Work => ({
    start: (ts - mark.ts) / 1000,
    end: (ts - mark.ts + dur) / 1000,
    cost: tdur / 1000,
  })
  const isOurs = ({ args }: Event) => args?.data?.url?.startsWith('chrome-extension:')
  const calls = main.filter((event) => event.ph === 'X' && event.name === 'FunctionCall' && isOurs(event))
  // An answer of the worker goes on in a microtask; those of the page hold calls of the page, or none.
  const isWithin = (a: Event, b: Event) => a.ts >= b.ts && a.ts + (a.dur ?? 0) <= b.ts + (b.dur ?? 0)
  const pages = main.filter((event) => event.ph === 'X' && event.name === 'FunctionCall' && !isOurs(event))
  const turns = main.filter(
    (event) =>
      event.ph === 'X' &&
      event.name === 'RunMicrotasks' &&
      calls.some((call) => isWithin(call, event)) &&
      !pages.some((call) => isWithin(call, event) || isWithin(event, call)),
  )
  const keys = main.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
  return {
    tasks: outermost(main.filter(({ ph, name }) => ph === 'X' && name === 'RunTask').map(work)),
    ours: outermost([...calls, ...turns].map(work)),
    keys: keys.map((event) => work(event).start),
    end: Math.max(...main.map(({ ts }) => ts - mark.ts)) / 1000,
  }
}

/** Work within other work is part of it. */
function outermost(all: Work[]): Work[] {
  let until = Number.NEGATIVE_INFINITY
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < until) return false
      until = end
      return true
    })
}

/** How much of the work fell to each key: from one key to the next. */
export function perKey({ keys }: Trace, work: readonly Work[]): number[] {
  const sums = keys.map(() => 0)
  let at = 0
  for (const { start, cost } of work) {
    while (at + 1 < keys.length && keys[at + 1]! <= start) at++
    if (keys[at]! <= start) sums[at]! += cost
  }
  // The last key's time has no end.
  return sums.slice(0, -1)
}
