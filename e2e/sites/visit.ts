/** Opening a replica's page and bringing up one of its boxes. */
import type { BrowserContext, FrameLocator, Page } from 'playwright'
import type { Replica, ReplicaBox } from './replica'

export type Visit = {
  page: Page
  /** What the page reported as an error: a replica whose own policy or editor fails proves nothing. */
  errors: string[]
}

/** What each tab has reported since its last visit: a tab that is used again is listened to once. */
const reported = new WeakMap<Page, string[]>()

function errorsOf(page: Page): string[] {
  const known = reported.get(page)
  if (known) return known
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  reported.set(page, errors)
  return errors
}

/** @param where a browser, for a tab of its own; or the tab to load the page in */
export async function visit(where: BrowserContext | Page, replica: Replica, name: string): Promise<Visit> {
  const page = 'newPage' in where ? await where.newPage() : where
  const errors = errorsOf(page)
  errors.length = 0
  await page.goto(replica.origin + replica.pages[name])
  return { page, errors }
}

/** The page or frame that a box stands in, with the box brought up. */
export async function bringUp(page: Page, box: ReplicaBox): Promise<Page | FrameLocator> {
  const place = box.frame ? page.frameLocator(box.frame) : page
  for (const opener of [box.open ?? []].flat()) await place.locator(opener).first().click()
  return place
}
