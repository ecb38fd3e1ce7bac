import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { MESSAGES } from '../shared/messages'
import type { NoteDraft } from '../shared/messages-notes'
import type { FakeBrowser } from './fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }))
// Few rounds: what a passphrase does is tried here, not how long it takes.
vi.mock('../vault/passphrase', async (original) => ({
  ...(await original<typeof import('../vault/passphrase')>()),
  ROUNDS: 1_000,
  FEWEST_ROUNDS: 1_000,
}))
const fake = browser as unknown as FakeBrowser
const sender = { kind: 'page' } as const
const PASSPHRASE = 'four quiet chairs'

/** A worker that has just started, over whatever is stored. */
async function started() {
  vi.resetModules()
  const [{ handlers }, alarms] = await Promise.all([import('./handlers'), import('./vault-alarms')])
  const check = async (text: string) =>
    (
      await handlers.check(
        { revision: 1, text, site: 'x', host: 'x.com', surface: 'post', audience: 'public' },
        { kind: 'content' },
      )
    ).findings.filter(({ rule }) => rule === 'private.word')
  return { handlers, ...alarms, check, marked: async (text: string) => (await check(text)).map(({ quote }) => quote) }
}

const draft = (over: Partial<NoteDraft> = {}): NoteDraft => ({
  category: 'client-story',
  title: 'A client’s story',
  citations: [],
  site: 'x',
  surface: 'post',
  question: 'Would she know herself?',
  ...over,
})

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 5, 9) })
  globalThis.indexedDB = new IDBFactory()
  fake.storage.local.clear()
  fake.storage.session.clear()
})

test('only what a card needs may be asked by a content script', () => {
  const open = Object.entries(MESSAGES).filter(
    ([name, { from }]) => /vault|note|word|record|mask|watch/.test(name) && from !== 'page',
  )
  expect(open.map(([name]) => name).sort()).toEqual(['mask-text', 'take-note', 'watch-search'])
})

describe('notes', () => {
  test('a note is kept with its account’s role, its text masked, and comes back', async () => {
    const { handlers } = await started()
    await handlers['add-words']({ words: ['the crooked mill'] }, sender)
    const text = 'Maria from the Crooked Mill told me.'
    expect(await handlers['take-note'](draft({ text }), sender)).toEqual({ locked: false })
    const { entries } = await handlers.notes({}, sender)
    expect(entries[0]!.value).toMatchObject({ account: 'unknown', text: '[name] from [name] told me.' })
    expect(await handlers['mask-text']({ text }, sender)).toEqual({ text: '[name] from [name] told me.' })
  })

  test('without a tick no text is kept; what is changed stays', async () => {
    const { handlers } = await started()
    await handlers['take-note'](draft(), sender)
    const [entry] = (await handlers.notes({}, sender)).entries
    expect(entry!.value.text).toBeUndefined()
    await handlers['change-note']({ id: entry!.id, discussed: true, question: 'new' }, sender)
    expect((await handlers.notes({}, sender)).entries[0]!.value).toMatchObject({
      question: 'new',
      discussedAt: Date.now(),
    })
    await handlers['change-note']({ id: entry!.id, discussed: false }, sender)
    expect((await handlers.notes({}, sender)).entries[0]!.value.discussedAt).toBeUndefined()
  })

  test('the text is taken out on its own, and a very long one is cut', async () => {
    const { handlers } = await started()
    await handlers['take-note'](draft({ text: 'word '.repeat(10_000) }), sender)
    const [entry] = (await handlers.notes({}, sender)).entries
    expect(entry!.value.text).toHaveLength(20_000)
    await handlers['change-note']({ id: entry!.id, dropText: true }, sender)
    expect((await handlers.notes({}, sender)).entries[0]!.value).not.toHaveProperty('text')
  })

  test('a note taken while locked is there after unlocking', async () => {
    const { handlers } = await started()
    await handlers['protect-vault']({ next: PASSPHRASE }, sender)
    await handlers['lock-vault']({}, sender)
    expect(await handlers['take-note'](draft(), sender)).toEqual({ locked: true })
    expect(await handlers.notes({}, sender)).toEqual({ state: 'locked', entries: [], damaged: [] })
    expect(await handlers['unlock-vault']({ passphrase: 'not this one' }, sender)).toBe(false)
    expect(await handlers['unlock-vault']({ passphrase: PASSPHRASE }, sender)).toBe(true)
    expect((await handlers.notes({}, sender)).entries).toHaveLength(1)
  })
})

describe('words to watch', () => {
  test('a watched word is a serious mark that cites clauses and shows no list', async () => {
    const { handlers, check } = await started()
    expect(await check('Kowalska')).toEqual([])
    const added = await handlers['add-words']({ words: ['Kowalska', 'kowalska', ' K ', 'Will'] }, sender)
    expect(added).toEqual({ added: 2, known: 2 })
    const [mark, ...rest] = await check('Met KOWALSKA’s brother, he will be fine.')
    expect(rest).toEqual([])
    expect(mark).toMatchObject({ category: 'client-identity', severity: 'high', quote: 'KOWALSKA' })
    expect(mark!.citations.length).toBeGreaterThan(0)
    expect(mark!.suggestions).toEqual([
      { label: 'content_private_leave_out', edits: [{ start: 3, end: 14, text: '' }] },
    ])
    expect(JSON.stringify(fake.storage.local.all()) + JSON.stringify(fake.storage.session.all())).not.toMatch(
      /kowalska/i,
    )
  })

  test('it takes the place of the rules’ mark on the same name, and its wording', async () => {
    const { handlers } = await started()
    await handlers['add-words']({ words: ['Saoirse'] }, sender)
    const request = { revision: 1, site: 'x', host: 'x.com', surface: 'post', audience: 'public' } as const
    const text = 'Saoirse from my Thursday group is a star.'
    const { findings } = await handlers.check({ ...request, text }, { kind: 'content' })
    expect(findings.filter(({ category }) => category === 'client-identity').map(({ rule }) => rule)).toEqual([
      'private.word',
    ])
    expect(findings[0]!.suggestions[0]).toMatchObject({ edits: [{ start: 0, end: 7, text: 'Someone' }] })
  })

  test('it is marked though its category is off, and not where the rule was muted', async () => {
    const { handlers, marked } = await started()
    await handlers['add-words']({ words: ['Kowalska'] }, sender)
    await handlers['change-settings']({ categories: { 'client-identity': 'off' } }, sender)
    expect(await marked('Kowalska')).toEqual(['Kowalska'])
    await handlers.mute({ site: 'x', rule: 'private.word' }, sender)
    expect(await marked('Kowalska')).toEqual([])
  })

  test('it works while the vault is locked, and in a worker that has just started', async () => {
    const { handlers } = await started()
    await handlers['add-words']({ words: ['Kowalska'] }, sender)
    await handlers['protect-vault']({ next: PASSPHRASE }, sender)
    await handlers['lock-vault']({}, sender)
    const later = await started()
    expect(await later.marked('Kowalska')).toEqual(['Kowalska'])
    expect(await later.handlers.words({}, sender)).toEqual({ state: 'locked', entries: [], damaged: [] })
    await expect(later.handlers['add-words']({ words: ['Nowak'] }, sender)).rejects.toThrow('locked')
  })

  test('unless the user chose otherwise: then it sleeps from locking to unlocking', async () => {
    const { handlers, marked } = await started()
    await handlers['add-words']({ words: ['Kowalska'] }, sender)
    await handlers['protect-vault']({ next: PASSPHRASE }, sender)
    await handlers['change-vault-prefs']({ watchLocked: false }, sender)
    expect(await marked('Kowalska')).toEqual(['Kowalska'])
    expect(await (await started()).marked('Kowalska')).toEqual(['Kowalska'])
    await handlers['lock-vault']({}, sender)
    expect(await marked('Kowalska')).toEqual([])
    expect(await (await started()).marked('Kowalska')).toEqual([])
    await handlers['unlock-vault']({ passphrase: PASSPHRASE }, sender)
    expect(await marked('Kowalska')).toEqual(['Kowalska'])
  })

  test('a word that is deleted is no longer marked; all of them can be forgotten while locked', async () => {
    const { handlers, marked } = await started()
    await handlers['add-words']({ words: ['Kowalska', 'Nowak'] }, sender)
    const { entries } = await handlers.words({}, sender)
    await handlers['delete-records']({ ids: [entries.find(({ word }) => word === 'Nowak')!.id] }, sender)
    expect(await marked('Kowalska, Nowak')).toEqual(['Kowalska'])
    await handlers['protect-vault']({ next: PASSPHRASE }, sender)
    await handlers['lock-vault']({}, sender)
    await handlers['forget-vault']({ what: 'word' }, sender)
    expect(await marked('Kowalska')).toEqual([])
  })

  test('a people search is looked through only where that was switched on', async () => {
    const { handlers } = await started()
    const state = () => handlers['page-state']({ site: 'x' }, sender)
    await handlers['add-words']({ words: ['Kowalska'] }, sender)
    expect(await state()).not.toHaveProperty('watchSearch')
    expect(await handlers['watch-search']({ text: 'kowalska' }, sender)).toBe(false)
    await handlers['change-vault-prefs']({ watchSearch: true }, sender)
    expect(await state()).toMatchObject({ watchSearch: true })
    expect(await handlers['watch-search']({ text: 'kowalska' }, sender)).toBe(true)
    expect(await handlers['watch-search']({ text: 'somebody' }, sender)).toBe(false)
    await handlers['forget-vault']({ what: 'word' }, sender)
    expect(await state()).not.toHaveProperty('watchSearch')
  })

  test('before an import each word says how it would be watched', async () => {
    const { handlers } = await started()
    await handlers['add-words']({ words: ['Kowalska'] }, sender)
    expect(await handlers['preview-words']({ words: ['KOWALSKA', 'Hope', 'JM', 'Nowak'] }, sender)).toEqual([
      { care: 'any', known: true },
      { care: 'capital', known: false },
      { care: 'upper', known: false },
      { care: 'any', known: false },
    ])
  })
})

describe('the lock', () => {
  test('an alarm locks after idle time, and is put off by use', async () => {
    const { handlers, vaultAlarm, LOCK_ALARM } = await started()
    await handlers['protect-vault']({ next: PASSPHRASE }, sender)
    expect(fake.alarms.create).toHaveBeenLastCalledWith(LOCK_ALARM, { when: Date.now() + 15 * 60_000 + 500 })
    vi.setSystemTime(Date.now() + 10 * 60_000)
    await handlers['touch-vault']({}, sender)
    vi.setSystemTime(Date.now() + 6 * 60_000)
    await vaultAlarm(LOCK_ALARM)
    expect((await handlers['vault-state']({}, sender)).state).toBe('unlocked')
    expect(fake.alarms.create).toHaveBeenLastCalledWith(LOCK_ALARM, { when: Date.now() + 9 * 60_000 + 500 })
    vi.setSystemTime(Date.now() + 10 * 60_000)
    await vaultAlarm(LOCK_ALARM)
    expect((await handlers['vault-state']({}, sender)).state).toBe('locked')
    expect(fake.storage.session.all()).toEqual({})
  })

  test('the passphrase is changed and removed only with the one in force', async () => {
    const { handlers } = await started()
    expect(await handlers['protect-vault']({ next: PASSPHRASE }, sender)).toBe('done')
    expect(await handlers['protect-vault']({ next: 'another passphrase' }, sender)).toBe('wrong')
    expect(await handlers['protect-vault']({ current: PASSPHRASE, next: 'another passphrase' }, sender)).toBe('done')
    await handlers['lock-vault']({}, sender)
    expect(await handlers['protect-vault']({ current: 'another passphrase' }, sender)).toBe('locked')
    expect(await handlers['unlock-vault']({ passphrase: PASSPHRASE }, sender)).toBe(false)
    expect(await handlers['unlock-vault']({ passphrase: 'another passphrase' }, sender)).toBe(true)
    expect(await handlers['protect-vault']({ current: 'another passphrase' }, sender)).toBe('done')
    expect((await handlers['vault-state']({}, sender)).state).toBe('open')
  })

  test('notes past their time go by alarm', async () => {
    const { handlers, vaultAlarm, SWEEP_ALARM } = await started()
    await handlers['take-note'](draft(), sender)
    await handlers['change-vault-prefs']({ keepDays: 30 }, sender)
    vi.setSystemTime(Date.now() + 31 * 86_400_000)
    await vaultAlarm(SWEEP_ALARM)
    expect((await handlers['vault-state']({}, sender)).counts).toEqual({ note: 0, word: 0 })
  })
})

test('a file carries everything to another browser, once', async () => {
  const first = await started()
  await first.handlers['add-words']({ words: ['Kowalska', 'Nowak'] }, sender)
  await first.handlers['take-note'](draft({ text: 'Maria' }), sender)
  await first.handlers['change-vault-prefs']({ keepDays: 365 }, sender)
  const made = await first.handlers['export-vault']({ passphrase: PASSPHRASE, kinds: ['note', 'word'] }, sender)
  if (!('file' in made)) throw new Error('no file')
  expect(made.file).not.toMatch(/Kowalska/)

  globalThis.indexedDB = new IDBFactory()
  const { handlers, marked } = await started()
  const bring = (passphrase: string) => handlers['import-vault']({ file: made.file, passphrase }, sender)
  expect(await bring('wrong passphrase')).toEqual({ problem: 'wrong-passphrase' })
  expect((await handlers['vault-state']({}, sender)).state).toBe('empty')
  expect(await bring(PASSPHRASE)).toEqual({ note: 1, word: 2, known: 0, skipped: 0 })
  expect(await bring(PASSPHRASE)).toEqual({ note: 0, word: 0, known: 3, skipped: 0 })
  expect(await marked('Nowak')).toEqual(['Nowak'])
  expect((await handlers['vault-state']({}, sender)).prefs.keepDays).toBe(365)
  await handlers['protect-vault']({ next: PASSPHRASE }, sender)
  await handlers['lock-vault']({}, sender)
  expect(await bring(PASSPHRASE)).toEqual({ problem: 'locked' })
  expect(await handlers['export-vault']({ passphrase: PASSPHRASE, kinds: ['note'] }, sender)).toEqual({
    problem: 'locked',
  })
})
