/**
 * Packs in storage.local, with the tables that the worker runs: shipped rules and all packs that are on, compiled
 * together on the options page, where the compiler and its YAML parser are. After an update of the extension the tables
 * are out of date until a page compiles them anew (refresh.ts); the shipped rules run alone meanwhile.
 */
import stamp from 'virtual:rules/stamp'
import * as z from 'zod/mini'
import type { CompiledRules } from '../engine/compiled'
import { policyAtOnce, readPolicy } from '../managed/policy-store'
import browser from '../shared/browser'
import type { Tables } from './compile-packs'
import { type ParsedPacks, parsePacks, type StoredPack, storedPackSchema } from './stored-pack'

export const PACKS_KEY = 'packs'
/** Which tables are stored: small, so that a check costs one small read. */
export const TABLES_KEY = 'packs-tables-key'
export const TABLES = 'packs-tables'
/** What the pages show of the organisation's pack. */
export const MANAGED_PACK = 'packs-managed'

const keySchema = z.object({
  version: z.string(),
  /** The stamp of the shipped tables beside which they were made: another build lays tables out in another way. */
  stamp: z.string(),
  made: z.number(),
  /** The organisation's pack that is in the tables; null where there is none. */
  managed: z.nullable(z.string()),
  /** The codes that it brings: always in force. */
  managedCodes: z.array(z.string()),
  /** Why it was left out of them, with line and mend. */
  managedProblem: z.optional(z.string()),
  /** Ids of the user's packs that are in the tables. */
  packs: z.array(z.string()),
})
export type TablesKey = z.infer<typeof keySchema>

export async function readPacks(): Promise<ParsedPacks> {
  return parsePacks((await browser.storage.local.get(PACKS_KEY))[PACKS_KEY])
}

const idsOn = (packs: readonly StoredPack[]) => packs.filter(({ on }) => on).map(({ id }) => id)

/** Stores packs and the tables made from those that are on, in one write. */
export async function storePacks(
  packs: readonly StoredPack[],
  broken: readonly unknown[],
  { tables, managedPack, managedProblem }: Tables,
  now: number,
): Promise<void> {
  const managed = (await readPolicy()).pack ?? null
  const { version } = browser.runtime.getManifest()
  const managedCodes = (managedPack?.codes ?? []).map(({ id }) => id)
  const key: TablesKey = {
    ...{ version, stamp, made: now, managed, managedCodes, packs: idsOn(packs) },
    ...(managedProblem !== undefined && { managedProblem }),
  }
  await browser.storage.local.set({
    ...{ [PACKS_KEY]: [...packs, ...broken], [TABLES]: tables, [TABLES_KEY]: key },
    [MANAGED_PACK]: managedPack ?? null,
  })
}

/** The organisation's pack, once it is in force. */
export async function readManagedPack(): Promise<StoredPack | undefined> {
  const [stored, key] = await Promise.all([browser.storage.local.get(MANAGED_PACK), tablesKey()])
  const pack = z.safeParse(storedPackSchema, stored[MANAGED_PACK])
  return pack.success && key !== undefined && key.managed !== null ? pack.data : undefined
}

/** Which tables stand in storage for this very build of the extension; `undefined` for none, or for those of another. */
export async function tablesKey(): Promise<TablesKey | undefined> {
  const [stored, policy] = await Promise.all([browser.storage.local.get(TABLES_KEY), policyAtOnce()])
  const parsed = z.safeParse(keySchema, stored[TABLES_KEY])
  if (!parsed.success) return undefined
  const { version, managed, ...key } = parsed.data
  const isOurs = version === browser.runtime.getManifest().version && key.stamp === stamp
  return isOurs && managed === (policy.pack ?? null) ? parsed.data : undefined
}

/** The stored tables, once `tablesKey` has said that this build made them: their outline is all that is checked. */
export async function readTables(): Promise<CompiledRules | undefined> {
  const stored = (await browser.storage.local.get(TABLES))[TABLES] as CompiledRules | null | undefined
  const isWhole = Array.isArray(stored?.rules) && Array.isArray(stored.signals) && Array.isArray(stored.codes)
  return isWhole ? stored : undefined
}

/** Whether the tables are not those of the packs that are on, the user's and the organisation's. */
export async function isStale(): Promise<boolean> {
  const [{ packs }, policy, key] = await Promise.all([readPacks(), readPolicy(), tablesKey()])
  const on = idsOn(packs)
  if (key === undefined) return policy.pack !== undefined || on.length > 0
  // A pack whose entry broke since is in the tables still, and must not be.
  return key.packs.join() !== on.join()
}
