/** Tells the worker what stands in this frame, for the toolbar badge and the popup. Says nothing twice. */

import type { Send } from '../shared/deliver'
import type { Request } from '../shared/messages'
import type { Session } from './session'

/** @param site its id may change once a box is seen (src/sites/own.ts) */
export function createReporter(site: { readonly id: string }, send: Send) {
  let last = ''
  return (sessions: readonly Session[], current: Session | undefined) => {
    const marks = sessions.flatMap((session) => session.marks)
    const high = marks.filter((mark) => mark.severity === 'high').length
    const report: Request<'report'> = { site: site.id, high, other: marks.length - high }
    const shown = current ?? sessions.at(-1)
    if (shown?.composer.handle !== undefined) report.handle = shown.composer.handle
    if (current !== undefined) report.surface = current.composer.surface
    const said = JSON.stringify(report)
    if (said === last) return
    last = said
    send('report', report).catch(() => {
      // The worker is gone or asleep twice over: the next change tells it.
      last = ''
    })
  }
}
