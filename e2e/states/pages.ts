/** Options and welcome page in every state. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { CLINIC, MANY, POLICY, SETTINGS } from './scenes'
import { NARROW, type Shot, WIDE } from './shot'
import { VAULT_SHOTS } from './vault'

const SECTIONS = [
  ...['rule-sets', 'packs', 'categories', 'sites', 'accounts', 'media-policy', 'writing', 'notes', 'words', 'vault'],
  ...['appearance', 'set-aside', 'backup', 'reset'],
]
const PACK = readFileSync(join(import.meta.dirname, '../../docs/packs/example.yaml'), 'utf8')

const section = (id: string) => ({ path: `options/index.html#${id}`, size: WIDE })
const openFile = (label: string, name: string, text: string) => (page: Page) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

const OPTIONS: readonly Shot[] = [
  ...SECTIONS.map((id) => ({ name: `options-${id}`, ...section(id) })),
  ...SECTIONS.map((id) => ({ name: `options-${id}-narrow`, ...section(id), size: NARROW, window: true })),
  {
    name: 'options-sections-narrow',
    ...section('notes'),
    size: NARROW,
    act: (page) => page.locator('.nav__fold').click(),
    window: true,
  },
  { name: 'options-accounts-forced', ...section('accounts'), forcedColors: true, window: true },
  { name: 'options-writing-forced', ...section('writing'), forcedColors: true, window: true },
  { name: 'options-writing-zoomed', ...section('writing'), zoomed: true, window: true },
  { name: 'options-accounts-zoomed', ...section('accounts'), zoomed: true, window: true },
  { name: 'options-account', ...section('accounts/x/@sam_lpc') },
  {
    name: 'options-account-item',
    ...section('accounts/x/@sam_lpc'),
    act: (page) => page.locator('.check__summary').nth(3).click(),
    window: true,
  },
  { name: 'options-account-narrow', ...section('accounts/x/@sam_lpc'), size: NARROW },
  { name: 'options-client-view', ...section('accounts/x/@sam_lpc/view') },
  { name: 'options-accounts-many', ...section('accounts'), settings: MANY, window: true },
  { name: 'options-accounts-none', ...section('accounts'), settings: {} },
  {
    name: 'options-rule-sets-search',
    ...section('rule-sets'),
    act: (page) => page.getByLabel('Search by body').fill('zzz'),
  },
  { name: 'options-rule-sets-none', ...section('rule-sets'), settings: { ...SETTINGS, codes: [] }, window: true },
  {
    name: 'options-packs-added',
    ...section('packs'),
    async act(page) {
      await openFile('Choose a pack', 'harbour.yaml', PACK)(page)
      await page.getByText('was added and is on').waitFor({ timeout: 60_000 })
    },
  },
  {
    name: 'options-packs-refused',
    ...section('packs'),
    async act(page) {
      await openFile('Choose a pack', 'harbour.yaml', PACK.replace('severity: high', 'severity: huge'))(page)
      await page.getByText('was not added').waitFor({ timeout: 60_000 })
    },
  },
  {
    name: 'options-packs-managed',
    ...section('packs'),
    policy: { pack: PACK },
    act: (page) => page.getByText('were made ready').waitFor({ timeout: 60_000 }),
  },
  { name: 'options-managed-rule-sets', ...section('rule-sets'), policy: CLINIC, window: true },
  { name: 'options-managed-writing', ...section('writing'), policy: CLINIC },
  { name: 'options-managed-sites', ...section('sites'), policy: CLINIC, window: true },
  { name: 'options-managed-categories', ...section('categories'), policy: CLINIC, window: true },
  { name: 'options-policy', ...section('media-policy'), settings: POLICY },
  {
    name: 'options-policy-print',
    ...section('media-policy'),
    size: { width: 794, height: 1123 },
    settings: POLICY,
    act: (page) => page.emulateMedia({ media: 'print' }),
  },
  { name: 'options-broken', ...section(''), settings: { ...SETTINGS, hold: 'perhaps' }, window: true },
  { name: 'options-packs-broken', ...section('packs'), stored: { packs: [{ id: 7 }] } },
  { name: 'options-set-aside-none', ...section('set-aside'), settings: {}, stored: { dismissals: [] } },
  {
    name: 'options-backup-wrong',
    ...section('backup'),
    act: openFile('Put one back', 'backup.json', '{"framekeeper": "backup"'),
  },
  {
    name: 'options-reset-ask',
    ...section('reset'),
    act: (page) => page.getByRole('button', { name: 'Start over…' }).click(),
  },
]

const welcome = { path: 'welcome/index.html', size: WIDE }
const openCard = async (page: Page) => {
  await page.waitForTimeout(800)
  await page.keyboard.press('Alt+Shift+KeyF')
  await page.waitForTimeout(400)
}

const WELCOME: readonly Shot[] = [
  { name: 'welcome', ...welcome },
  { name: 'welcome-answered', ...welcome, act: (page) => page.getByLabel('Social worker').check() },
  { name: 'welcome-practice', path: `${welcome.path}#practice`, size: WIDE, act: openCard, window: true },
  { name: 'welcome-managed', ...welcome, policy: CLINIC },
  { name: 'welcome-narrow', ...welcome, size: NARROW },
  { name: 'welcome-zoomed', ...welcome, zoomed: true },
  { name: 'welcome-forced', ...welcome, forcedColors: true },
]

export const PAGE_SHOTS: readonly Shot[] = [
  ...OPTIONS,
  ...VAULT_SHOTS.map(({ name, section: id, scene, act, narrow }) => ({
    ...{ name: `options-${name}`, path: `options/index.html#${id}`, size: narrow ? NARROW : WIDE, scene },
    ...(act && { act }),
  })),
  ...WELCOME,
]
