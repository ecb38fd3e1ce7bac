/** Compiles packs beside the shipped rules. Loads the compiler and the YAML parser: for extension pages, when asked. */
import type { CompiledRules } from '../engine/compiled'
import { readPolicy } from '../managed/policy-store'
import type { PackReport } from '../rules/pack'
import { isStale, readPacks, storePacks } from './pack-store'
import type { StoredPack } from './stored-pack'

/** Compiles sources, each with the name of its file. */
export async function reportOn(sources: readonly { file: string; source: string }[]): Promise<PackReport> {
  const [{ importPacks }, { default: shipped }] = await Promise.all([
    import('../rules/pack'),
    import('virtual:rules/sources'),
  ])
  return importPacks(
    shipped,
    sources.map(({ file, source }) => ({ path: file, text: source })),
  )
}

export type Tables = { tables: CompiledRules | null; managedCodes: string[] }
export type Change = Tables | { problems: PackReport['problems'] }

/** The name by which problems of the organisation's pack are told. */
export const MANAGED_FILE = 'the organisation’s pack'

/** The tables of the packs that are on, the organisation's before them, or what stands against them. */
export async function compileOn(packs: readonly StoredPack[]): Promise<Change> {
  const { pack } = await readPolicy()
  const managed = pack === undefined ? [] : [{ file: MANAGED_FILE, source: pack }]
  const on = packs.filter((one) => one.on)
  if (on.length + managed.length === 0) return { tables: null, managedCodes: [] }
  const report = await reportOn([...managed, ...on])
  if (!report.rules) return { problems: report.problems }
  const codes = managed.length > 0 ? (report.packs[0]?.codes ?? []) : []
  return { tables: report.rules, managedCodes: codes.map(({ id }) => id) }
}

/**
 * Compiles the stored packs anew, after an update of the extension. A pack that no longer fits the shipped rules is
 * switched off, not removed. Returns the titles of those.
 */
export async function refreshPacks(now: number): Promise<string[]> {
  const { packs, broken } = await readPacks()
  const off: string[] = []
  let kept: StoredPack[] = []
  for (const pack of packs) {
    const change = await compileOn([...kept, pack])
    const fits = !('problems' in change)
    if (!fits) off.push(pack.title)
    kept = [...kept, fits ? pack : { ...pack, on: false }]
  }
  const change = await compileOn(kept)
  await storePacks(kept, broken, 'tables' in change ? change : { tables: null, managedCodes: [] }, now)
  return off
}

/** Does so when it is due: after an update, or when the organisation's pack has changed. */
export async function refreshIfStale(now: number): Promise<void> {
  if (await isStale()) await refreshPacks(now)
}
