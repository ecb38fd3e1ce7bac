/**
 * Packs in storage.local, with the tables that the worker runs: shipped rules and all packs that are on, compiled
 * together on the options page, where the compiler and its YAML parser are. After an update of the extension the tables
 * are out of date until a page compiles them anew (refresh.ts); the shipped rules run alone meanwhile.
 */
import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { CompiledRules } from '../engine/compiled'
import { type ParsedPacks, parsePacks, type StoredPack } from './stored-pack'

export const PACKS_KEY = 'packs'
/** Which tables are stored: small, so that a check costs one small read. */
export const TABLES_KEY = 'packs-tables-key'
export const TABLES = 'packs-tables'

const keySchema = z.object({ version: z.string(), made: z.number() })
export type TablesKey = z.infer<typeof keySchema>

export async function readPacks(): Promise<ParsedPacks> {
  return parsePacks((await browser.storage.local.get(PACKS_KEY))[PACKS_KEY])
}

/** Stores packs and the tables made from those that are on, in one write. `tables` is null when none is on. */
export async function storePacks(
  packs: readonly StoredPack[],
  broken: readonly unknown[],
  tables: CompiledRules | null,
  now: number,
): Promise<void> {
  const key: TablesKey = { version: browser.runtime.getManifest().version, made: now }
  await browser.storage.local.set({
    [PACKS_KEY]: [...packs, ...broken],
    [TABLES]: tables,
    [TABLES_KEY]: tables && key,
  })
}

/** Which tables stand in storage for this version of the extension; `undefined` for none, or for those of another. */
export async function tablesKey(): Promise<TablesKey | undefined> {
  const parsed = z.safeParse(keySchema, (await browser.storage.local.get(TABLES_KEY))[TABLES_KEY])
  return parsed.success && parsed.data.version === browser.runtime.getManifest().version ? parsed.data : undefined
}

/** The stored tables. Written by our own compiler, so their outline is all that is checked. */
export async function readTables(): Promise<CompiledRules | undefined> {
  const stored = (await browser.storage.local.get(TABLES))[TABLES] as CompiledRules | null | undefined
  const isWhole = Array.isArray(stored?.rules) && Array.isArray(stored.signals) && Array.isArray(stored.codes)
  return isWhole ? stored : undefined
}

/** Whether packs are on whose tables are missing or from another version. */
export async function isStale(): Promise<boolean> {
  const { packs } = await readPacks()
  return packs.some(({ on }) => on) && (await tablesKey()) === undefined
}
