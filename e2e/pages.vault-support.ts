/** What tests of notes, words and their lock share: a vault to ask, and the pages where a person sees it. */
import type { Page } from 'playwright/test'
import { type Extension, expectAccessible, test as pages } from './pages.support'
import { asker } from './support/vault'

export { expect } from './pages.support'
export { notesOf } from './support/vault'

type Vault = Awaited<ReturnType<typeof asker>>

export const PASSPHRASE = 'four quiet garden chairs'

/** As `test` of the pages; `vault` asks the worker what the card would. */
export const test = pages.extend<{ vault: Vault }>({
  vault: async ({ extension }, use) => use(await asker(extension)),
})

/** A section of the options page. */
export const open = (extension: Extension, section: string): Promise<Page> =>
  extension.open(`options/index.html#${section}`)

export const draft = (question: string, over: object = {}) => ({
  category: 'client-story',
  title: 'A client’s story is being told',
  citations: [
    { code: 'aamft', clause: '2.2', title: 'Authorization', edition: '2015', url: 'https://a.org', status: 'seen' },
  ],
  site: 'x',
  surface: 'post',
  question,
  ...over,
})

/** Both themes, at two widths. */
export async function accessible(page: Page): Promise<void> {
  for (const width of [320, 1120]) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page)
  }
}

export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await field(page, 'Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
}
