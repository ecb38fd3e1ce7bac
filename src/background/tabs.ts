/**
 * What stands marked in each tab, summed over its frames. Kept in storage.session: it outlives the worker, is gone
 * with the browser, and holds counts only.
 */

import * as z from 'zod/mini'
import browser from '../shared/browser'
import { surfaceSchema } from '../shared/finding'
import type { Request, Response } from '../shared/messages'
import { storedTab, tabKey } from './stored-tab'

const frameSchema = z.object({
  site: z.string(),
  handle: z.optional(z.string()),
  surface: z.optional(surfaceSchema),
  high: z.number(),
  other: z.number(),
  at: z.number(),
})
const tabSchema = z.record(z.string(), frameSchema)
type Frame = z.infer<typeof frameSchema>
/** Frame id -> what it reported last. */
export type Tab = Record<string, Frame>
/** What the popup is told of a tab. */
export type TabState = Response<'tab-state'>

/** What the frames of a tab reported; empty when none did. */
export const readTab = async (tabId: number): Promise<Tab> => parseTab(await storedTab(tabId))

/** The same, from what is stored. */
export function parseTab(stored: unknown): Tab {
  const parsed = z.safeParse(tabSchema, stored)
  return parsed.success ? parsed.data : {}
}

// Frames of one tab report at the same moment: each write waits for the one before it.
let lastWrite: Promise<unknown> = Promise.resolve()

function update(tabId: number, change: (now: Tab) => Tab): Promise<Tab> {
  const write = lastWrite.then(async () => {
    const next = change(await readTab(tabId))
    if (Object.keys(next).length === 0) await browser.storage.session.remove(tabKey(tabId))
    else await browser.storage.session.set({ [tabKey(tabId)]: next })
    return next
  })
  lastWrite = write.catch(() => undefined)
  return write
}

/** Keeps a frame's report. A box that is left says no account any more: the last one seen there still posts. */
export function report(tabId: number, frameId: number, said: Request<'report'>, at: number): Promise<Tab> {
  return update(tabId, (now) => {
    const before = now[frameId]
    const seen = before?.site === said.site && before.handle !== undefined ? { handle: before.handle } : {}
    return { ...now, [frameId]: { ...seen, ...said, at } }
  })
}

/** Forgets frames that are gone. */
export function forgetFrames(tabId: number, frameIds: readonly string[]): Promise<Tab> {
  return update(tabId, (now) => Object.fromEntries(Object.entries(now).filter(([id]) => !frameIds.includes(id))))
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await update(tabId, () => ({}))
}

/** One tab as the popup sees it: counts summed, site and account of the frame that spoke last. */
export function summarise(tab: Tab): TabState {
  const frames = Object.values(tab).sort((a, b) => b.at - a.at)
  const latest = frames[0]
  const handle = frames.find((frame) => frame.handle !== undefined)?.handle
  return {
    ...(latest ? { site: latest.site } : {}),
    ...(handle === undefined ? {} : { handle }),
    ...(latest?.surface === undefined ? {} : { surface: latest.surface }),
    high: frames.reduce((sum, frame) => sum + frame.high, 0),
    other: frames.reduce((sum, frame) => sum + frame.other, 0),
  }
}
