import { readFileSync } from 'node:fs'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { FakeBrowser } from '../background/fake-browser'
import { runRules } from '../background/rules'
import { compileOn, refreshPacks } from './compile-packs'
import { importPack } from './import-pack'
import { isStale, PACKS_KEY, readManagedPack, readPacks, storePacks, TABLES, TABLES_KEY, tablesKey } from './pack-store'
import type { StoredPack } from './stored-pack'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../background/fake-browser')).fakeBrowser(),
}))
const fake = browser as unknown as FakeBrowser

const EXAMPLE = readFileSync(new URL('../../docs/packs/example.yaml', import.meta.url), 'utf8')
const WING = 'Two of them cried on east wing.'
const POST = { site: 'x.com', surface: 'post', account: 'unknown' } as const

async function example(): Promise<StoredPack> {
  const { pack, problems } = await importPack('example.yaml', EXAMPLE, [])
  expect(problems).toEqual([])
  return pack!
}

async function store(packs: StoredPack[]): Promise<void> {
  const change = await compileOn(packs)
  if ('problems' in change) throw new Error(change.problems[0]?.message)
  await storePacks(packs, [], change, Date.now())
}

const ruled = async () => (await runRules(WING, POST, ['harbour', 'aamft'], 'usual')).findings

// Compiling takes seconds: the pack is read once.
let pack: StoredPack
beforeAll(async () => {
  pack = await example()
})
beforeEach(() => fake.storage.local.clear())

test('the pack of the docs holds: its rule marks and cites its code, in the worker too', async () => {
  expect(pack).toMatchObject({ id: 'harbour', on: true, tests: 6, words: 4 })
  expect((await ruled()).map(({ rule }) => rule)).not.toContain('harbour.wing')
  await store([pack])
  const finding = (await ruled()).find(({ rule }) => rule === 'harbour.wing')
  expect(finding?.citations[0]).toMatchObject({ code: 'harbour', clause: '4' })
  await store([{ ...pack, on: false }])
  expect((await ruled()).map(({ rule }) => rule)).not.toContain('harbour.wing')
})

test('a pack that is there already, and one that is wrong, are refused with line and mend', async () => {
  const again = await importPack('again.yaml', EXAMPLE, [pack])
  expect(again.pack).toBeUndefined()
  expect(again.problems[0]?.message).toMatch(/already; remove that one first/)
  const wrong = await importPack('wrong.yaml', EXAMPLE.replace('[mark: (on|in)', '[mark: (on|in'), [])
  expect(wrong.problems[0]).toMatchObject({ file: 'wrong.yaml', line: expect.any(Number) })
  expect(wrong.pack).toBeUndefined()
})

test('after an update the tables are out of date until they are made anew', async () => {
  await store([pack])
  expect(await isStale()).toBe(false)
  await fake.storage.local.set({ [TABLES_KEY]: { version: '0.0.1', made: 1 } })
  expect(await isStale()).toBe(true)
  expect((await ruled()).map(({ rule }) => rule)).not.toContain('harbour.wing')
  expect(await refreshPacks(Date.now())).toEqual([])
  expect((await ruled()).map(({ rule }) => rule)).toContain('harbour.wing')
})

test('tables of another build of the same version are not read, and made anew', async () => {
  await store([pack])
  const key = await tablesKey()
  await fake.storage.local.set({
    [TABLES_KEY]: { ...key, stamp: 'another' },
    [TABLES]: { rules: [], signals: [], codes: [] },
  })
  expect(await tablesKey()).toBeUndefined()
  expect(await isStale()).toBe(true)
  // The shipped rules run alone meanwhile, rather than columns that mean something else.
  expect((await runRules('My 3pm told me she left him.', POST, ['aamft'], 'usual')).findings).not.toEqual([])
  await refreshPacks(Date.now())
  expect((await ruled()).map(({ rule }) => rule)).toContain('harbour.wing')
})

test('a pack that no longer fits is switched off and kept', async () => {
  await fake.storage.local.set({
    [PACKS_KEY]: [{ ...pack, source: pack.source.replace('category: client-identity', 'category: gossip') }],
  })
  expect(await refreshPacks(Date.now())).toEqual(['Harbour House'])
  expect((await readPacks()).packs.map(({ id, on }) => [id, on])).toEqual([['harbour', false]])
})

test('an entry that no longer parses is kept apart, and survives the next change', async () => {
  await fake.storage.local.set({ [PACKS_KEY]: [{ id: 7 }, pack] })
  const { packs, broken } = await readPacks()
  expect([packs.length, broken]).toEqual([1, [{ id: 7 }]])
  await storePacks([], broken, { tables: null }, 1)
  expect((await readPacks()).broken).toEqual([{ id: 7 }])
})

test('a pack whose entry broke is out of the tables once a page has looked', async () => {
  await store([pack])
  await fake.storage.local.set({ [PACKS_KEY]: [{ ...pack, tests: 'many' }] })
  expect(await isStale()).toBe(true)
  await refreshPacks(Date.now())
  expect(await isStale()).toBe(false)
  expect((await ruled()).map(({ rule }) => rule)).not.toContain('harbour.wing')
  expect((await readPacks()).broken).toHaveLength(1)
})

test('an organisation’s pack that is wrong is named and left out; the user’s own stay', async () => {
  fake.storage.managed.get.mockResolvedValue({ pack: 'pack: clinic\ntitle: Clinic\nrules: 7\n' })
  await fake.storage.local.set({ [PACKS_KEY]: [pack] })
  expect(await refreshPacks(Date.now())).toEqual([])
  expect((await tablesKey())?.managedProblem).toMatch(/^line 3: rules: /)
  expect(await isStale()).toBe(false)
  expect((await ruled()).map(({ rule }) => rule)).toContain('harbour.wing')
  fake.storage.managed.get.mockResolvedValue({})
})

test('the organisation’s pack is always on, with its code', async () => {
  fake.storage.managed.get.mockResolvedValue({ pack: EXAMPLE })
  expect(await isStale()).toBe(true)
  await refreshPacks(Date.now())
  expect(await isStale()).toBe(false)
  const { findings } = await runRules(WING, POST, ['aamft'], 'usual')
  expect(findings.find(({ rule }) => rule === 'harbour.wing')?.citations.map(({ code }) => code)).toContain('harbour')
  expect(await readManagedPack()).toMatchObject({ id: 'harbour', title: 'Harbour House', words: 4 })
  fake.storage.managed.get.mockResolvedValue({})
  expect(await readManagedPack()).toBeUndefined()
  expect((await ruled()).map(({ rule }) => rule)).not.toContain('harbour.wing')
})
