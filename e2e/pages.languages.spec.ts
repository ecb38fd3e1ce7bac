/** The words: a language chosen by hand, and words half as long again that must find room everywhere. */
import { expect, expectAccessible, tabIdOf, test } from './pages.support'
import { copyBuild } from './support/build-copy'
import { launch } from './support/extension'

const SECTIONS = [
  'rule-sets',
  'packs',
  'categories',
  'sites',
  'accounts',
  'writing',
  'notes',
  'words',
  'vault',
  'appearance',
  'set-aside',
  'reset',
]

test('a language is chosen by its own name, holds on every page, and is left again', async ({ extension }) => {
  const page = await extension.open('options/index.html#appearance')
  await page.getByLabel('Language').selectOption('English')
  await expect.poll(async () => (await extension.stored()).language).toBe('en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const popup = await extension.open('popup/index.html')
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByLabel('Language').selectOption('As the browser')
  await expect.poll(async () => (await extension.stored()).language).toBe('auto')
})

test('a language that another device chose is said on an open page, and comes when it is loaded again', async ({
  extension,
}) => {
  const options = await extension.open('options/index.html#appearance')
  await extension.store({ language: 'de' })
  const said = options.getByRole('status').filter({ hasText: 'Another language was chosen' })
  await expect(said).toBeVisible()
  await expectAccessible(options)
  await said.getByRole('button', { name: 'Load this page again' }).click()
  await expect(options.locator('html')).toHaveAttribute('lang', 'de')
  await expect(options.getByLabel('Sprache')).toBeVisible()
  await expect(options.getByText('Eine andere Sprache')).toHaveCount(0)
})

test('marks that stand already are said in a language chosen later', async ({ extension }) => {
  const site = await extension.context.newPage()
  await site.goto('https://x.com/home')
  const tabId = await tabIdOf(extension, site)
  await site.getByRole('textbox').first().click()
  await site.keyboard.type('My client told me today in session that her husband hit her.')
  const listed = async () => {
    const popup = await extension.open(`popup/index.html?tab=${tabId}`)
    const title = popup.locator('.marks__title')
    await expect(title.first()).toBeVisible()
    const said = (await title.allInnerTexts()).join()
    await popup.close()
    return said
  }
  expect(await listed()).toContain('A client’s story is being told')
  const options = await extension.open('options/index.html#appearance')
  await options.getByLabel('Language').selectOption('Deutsch')
  await expect(options.locator('html')).toHaveAttribute('lang', 'de')
  const said = await listed()
  expect(said).toContain('Eine Geschichte aus der Therapie')
  expect(said).not.toContain('client’s')
})

test('where the browser has no words, as Chromium may in a process, no page shows keys', async ({ extension }) => {
  for (const path of ['popup/index.html', 'options/index.html', 'welcome/index.html']) {
    const page = await extension.context.newPage()
    await page.addInitScript(() => {
      Object.assign(chrome.i18n, { getMessage: () => '' })
    })
    await page.goto(`chrome-extension://${extension.id}/src/${path}`)
    const main = page.locator('main:not([aria-busy])')
    await expect(main).toBeVisible()
    expect(await page.evaluate(() => chrome.i18n.getMessage('extension_name'))).toBe('')
    expect(await main.innerText()).not.toMatch(/\b[a-z]+_[a-z_]+\b/)
    expect(await page.title()).toContain('Framekeeper')
    await page.close()
  }
})

/** Accents on every vowel, and half as long again, as German or French may be. */
function pseudo(message: string): string {
  const accented = message.replace(/[aeiou]/g, (vowel) => ({ a: 'á', e: 'ë', i: 'î', o: 'ô', u: 'ü' })[vowel] ?? vowel)
  const more = message.split(/\s+/).filter((_, at) => at % 2 === 0)
  return `⟦${accented} ${more.map((word) => word.replace(/\$\d/g, '')).join(' ')}⟧`
}

test('words half as long again find room on every page', async () => {
  const copy = copyBuild()
  copy.rewrite<Record<string, { message: string }>>('_locales/en/messages.json', (messages) => {
    // The browser itself limits name and description.
    for (const [key, entry] of Object.entries(messages)) {
      if (!key.startsWith('extension_')) entry.message = pseudo(entry.message)
    }
    return messages
  })
  const browser = await launch({ extension: copy.folder })
  try {
    await (await browser.worker()).evaluate(() =>
      chrome.storage.local.set({
        settings: { accounts: [{ site: 'x', handle: 'sam_lpc', role: 'professional' }], welcomed: true },
      }),
    )
    const paths = ['popup/index.html', 'welcome/index.html', ...SECTIONS.map((id) => `options/index.html#${id}`)]
    const tight: string[] = []
    for (const path of paths) {
      const page = await browser.context.newPage()
      await page.goto(`chrome-extension://${browser.id}/src/${path}`)
      await expect(page.locator('main:not([aria-busy])')).toContainText('⟦')
      for (const width of path.startsWith('popup') ? [380] : [320, 900]) {
        await page.setViewportSize({ width, height: 800 })
        tight.push(...(await page.evaluate(tooWide)).map((what) => `${path} at ${width}: ${what}`))
      }
      await page.close()
    }
    expect(tight).toEqual([])
  } finally {
    await browser.close()
    copy.remove()
  }
})

/** What sticks out of the window, or is cut off without an ellipsis. */
function tooWide(): string[] {
  const root = document.documentElement
  const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
    const { overflowX, textOverflow, position } = getComputedStyle(element)
    if (overflowX === 'visible' || overflowX === 'auto' || textOverflow === 'ellipsis') return false
    return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && position !== 'absolute'
  })
  const page = root.scrollWidth > root.clientWidth ? ['the page itself'] : []
  return [...page, ...cut.map((element) => `${element.className}: ${element.textContent?.slice(0, 40)}`)]
}
