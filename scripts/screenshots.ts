/**
 * Pictures of every page and state of the built extension (dist/chrome), in both themes, into screenshots/. Builds
 * nothing: run `npm run build` before. A name begins with the argument, if one is given.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright'
import { findChromium } from './browsers'

const ROOT = join(import.meta.dirname, '..')
const DIST = process.env.FRAMEKEEPER_DIST ?? join(ROOT, 'dist/chrome')
const OUT = process.env.FRAMEKEEPER_SCREENSHOTS ?? join(ROOT, 'screenshots')
const SECTIONS = [
  'rule-sets',
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
const POPUP = { width: 360, height: 600 }
const WIDE = { width: 1120, height: 800 }
const NARROW = { width: 320, height: 720 }

const DAY_MS = 86_400_000
const looked = (days: number, ...items: string[]) =>
  Object.fromEntries(items.map((item) => [item, Date.now() + days * DAY_MS]))

/** A therapist some weeks in. */
const SETTINGS = {
  accounts: [
    {
      site: 'x',
      handle: 'sam_lpc',
      role: 'professional',
      note: 'Practice, public',
      due: {
        ...looked(62, 'bio-crisis', 'contacts', 'bio-licence', 'requests', 'two-factor'),
        ...looked(-3, 'messages'),
      },
      skip: ['tagging'],
      todos: [{ id: 'a', about: 'photo', text: 'Cover photo shows the street of the practice', done: false }],
    },
    { site: 'x', handle: 'samandthesea', role: 'personal' },
    { site: 'facebook', handle: 'Sam Rivera', role: 'personal' },
    { site: 'linkedin', handle: 'sam-rivera-lmft', role: 'unknown' },
    {
      site: 'instagram',
      handle: 'rivera.therapy',
      role: 'practice',
      due: looked(
        80,
        ...['bio-crisis', 'contacts', 'bio-licence', 'friend-list', 'requests', 'messages', 'policy-link'],
      ),
      skip: ['tagging', 'replies', 'client-view', 'past-posts', 'separate-contact', 'two-factor'],
    },
  ],
  absences: [{ site: 'facebook', role: 'professional' }],
  muted: [{ site: 'x', rule: 'outcome-claim.guarantee' }],
  welcomed: true,
}
const DISMISSALS = [{ id: 'a', site: 'x', rule: 'r', category: 'client-story', at: Date.now() - DAY_MS }]

/** A practice with many hands: every list is long. */
const MANY = {
  ...SETTINGS,
  accounts: Array.from({ length: 200 }, (_, n) => ({
    site: ['x', 'facebook', 'instagram', 'linkedin', 'threads', 'bluesky', 'reddit', 'tiktok'][n % 8],
    handle: `person_${n}`,
    role: ['professional', 'personal', 'practice', 'training', 'unknown'][n % 5],
  })),
}

/** A policy that is nearly finished. */
const POLICY = {
  ...SETTINGS,
  codes: ['aca', 'hipaa'],
  mediaPolicy: {
    name: 'Sam Rivera, LPC',
    practice: 'Rivera Therapy',
    contact: 'my phone, 555 0100',
    answers: { searching: 'both' },
    listAccounts: true,
    nameClauses: true,
    signature: true,
    edits: { comments: '', posts: 'What I post is general, and it is never about you.' },
  },
}

type Shot = {
  name: string
  path: string
  size: { width: number; height: number }
  /** What to do before the picture is taken. */
  act?: (page: Page) => Promise<unknown>
  settings?: Record<string, unknown>
  /** The window only, not the whole page. */
  window?: boolean
}

/** Every page and state. `tab` is a tab of X in which a story was typed, `before` one in which nothing was. */
function shots(tab: number, before: number): Shot[] {
  const popup = (id: number) => `popup/index.html?tab=${id}`
  const openCard = async (page: Page) => {
    await page.waitForTimeout(800)
    await page.keyboard.press('Alt+Shift+KeyF')
    await page.waitForTimeout(400)
  }
  return [
    { name: 'popup', path: popup(tab), size: POPUP },
    { name: 'popup-no-box', path: popup(before), size: POPUP, settings: {} },
    { name: 'popup-elsewhere', path: popup(0), size: POPUP, settings: {} },
    {
      name: 'popup-paused',
      path: popup(tab),
      size: POPUP,
      settings: { ...SETTINGS, pausedUntil: Date.now() + 3_000_000 },
    },
    { name: 'popup-many', path: popup(tab), size: POPUP, settings: MANY },
    {
      name: 'popup-item',
      path: popup(tab),
      size: POPUP,
      act: (page) => page.locator('.check__summary').nth(1).click(),
    },
    { name: 'popup-off', path: popup(tab), size: POPUP, settings: { ...SETTINGS, sites: { x: false } } },
    ...SECTIONS.map((id) => ({ name: `options-${id}`, path: `options/index.html#${id}`, size: WIDE })),
    { name: 'options-account', path: 'options/index.html#accounts/x/@sam_lpc', size: WIDE },
    {
      name: 'options-account-item',
      path: 'options/index.html#accounts/x/@sam_lpc',
      size: WIDE,
      act: (page) => page.locator('.check__summary').nth(3).click(),
      window: true,
    },
    { name: 'options-account-narrow', path: 'options/index.html#accounts/x/@sam_lpc', size: NARROW },
    { name: 'options-client-view', path: 'options/index.html#accounts/x/@sam_lpc/view', size: WIDE },
    { name: 'options-accounts-many', path: 'options/index.html#accounts', size: WIDE, settings: MANY, window: true },
    { name: 'options-policy', path: 'options/index.html#media-policy', size: WIDE, settings: POLICY },
    {
      name: 'options-policy-print',
      path: 'options/index.html#media-policy',
      size: { width: 794, height: 1123 },
      settings: POLICY,
      act: (page) => page.emulateMedia({ media: 'print' }),
    },
    {
      name: 'options-policy-narrow',
      path: 'options/index.html#media-policy',
      size: NARROW,
      settings: POLICY,
      window: true,
    },
    { name: 'options-no-accounts', path: 'options/index.html#accounts', size: WIDE, settings: {} },
    {
      name: 'options-broken',
      path: 'options/index.html',
      size: WIDE,
      settings: { ...SETTINGS, hold: 'perhaps' },
      window: true,
    },
    {
      name: 'options-reset-ask',
      path: 'options/index.html#reset',
      size: WIDE,
      act: (page) => page.getByRole('button', { name: 'Start over…' }).click(),
    },
    { name: 'options-narrow', path: 'options/index.html#accounts', size: NARROW },
    { name: 'welcome', path: 'welcome/index.html', size: WIDE },
    {
      name: 'welcome-answered',
      path: 'welcome/index.html',
      size: WIDE,
      act: (page) => page.getByLabel('Social worker').check(),
    },
    { name: 'welcome-practice', path: 'welcome/index.html#practice', size: WIDE, act: openCard, window: true },
    { name: 'welcome-narrow', path: 'welcome/index.html', size: NARROW },
  ]
}

/** A tab of X, a plain stand-in with the site's own marks. */
async function tabOfX(context: BrowserContext, worker: Worker, text: string): Promise<number> {
  const page = await context.newPage()
  await page.goto('https://x.com/home')
  if (text !== '') {
    await page.getByRole('textbox').click()
    await page.keyboard.type(text)
    await page.waitForTimeout(1000)
  }
  await page.bringToFront()
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }))
  return tab?.id ?? 0
}

const X_PAGE = `<!doctype html><html lang="en"><title>X</title><main>
  <button data-testid="SideNav_AccountSwitcher_Button">Sam @sam_lpc</button>
  <div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" aria-label="Post text"></div></main></html>`

async function main(): Promise<void> {
  if (!existsSync(DIST)) throw new Error(`Nothing is built in ${DIST}: run npm run build first.`)
  mkdirSync(OUT, { recursive: true })
  const context = await chromium.launchPersistentContext('', {
    headless: true,
    executablePath: findChromium(),
    args: [
      `--disable-extensions-except=${DIST}`,
      `--load-extension=${DIST}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  await context.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: X_PAGE }))
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const store = (items: Record<string, unknown>) => worker.evaluate((value) => chrome.storage.local.set(value), items)
  await store({ settings: SETTINGS, dismissals: DISMISSALS })
  const tab = await tabOfX(
    context,
    worker,
    'Long day. My 3pm told me she finally left her husband, and I cried with her.',
  )
  const before = await tabOfX(context, worker, '')
  const page = await context.newPage()
  const only = process.argv[2]
  for (const { name, path, size, act, settings = SETTINGS, window } of shots(tab, before)) {
    if (only && !name.startsWith(only)) continue
    for (const colorScheme of ['light', 'dark'] as const) {
      await store({ settings, dismissals: DISMISSALS })
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce', media: 'screen' })
      await page.goto('about:blank')
      await page.goto(`chrome-extension://${new URL(worker.url()).host}/src/${path}`)
      await page.waitForTimeout(250)
      await act?.(page)
      const file = join(OUT, `${name}-${colorScheme}.png`)
      await page.screenshot({ path: file, fullPage: !window })
      console.log(file)
    }
  }
  await context.close()
}

await main()
