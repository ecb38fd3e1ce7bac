/** Compiles packs beside the shipped rules. Loads the compiler and the YAML parser: for extension pages, when asked. */
import type { CompiledRules } from '../engine/compiled'
import { readPolicy } from '../managed/policy-store'
import type { PackReport } from '../rules/pack'
import { isStale, readPacks, storePacks } from './pack-store'
import { type StoredPack, toStored } from './stored-pack'

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

export type Tables = {
  /** Null when no pack is on. */
  tables: CompiledRules | null
  /** The organisation's pack, where it is in the tables. */
  managedPack?: StoredPack
  /** Why the organisation's pack was left out, with line and mend. */
  managedProblem?: string
}
export type Change = Tables | { problems: PackReport['problems'] }

/** The name by which problems of the organisation's pack are told. */
export const MANAGED_FILE = 'the organisation’s pack'

/**
 * The tables of the packs that are on, the organisation's before them, or what stands against them. An organisation's
 * pack that is wrong in itself is left out: the user's own don't suffer for it.
 */
export async function compileOn(packs: readonly StoredPack[]): Promise<Change> {
  const { pack } = await readPolicy()
  const on = packs.filter((one) => one.on)
  if (pack === undefined) return compileAlone(on)
  const managed = { file: MANAGED_FILE, source: pack }
  const report = await reportOn([managed, ...on])
  if (report.rules) {
    const [read] = report.packs
    return { tables: report.rules, ...(read && { managedPack: toStored(MANAGED_FILE, pack, read, 0) }) }
  }
  const [wrong] = on.length === 0 ? report.problems : (await reportOn([managed])).problems
  if (!wrong) return { problems: report.problems }
  const rest = await compileAlone(on)
  return 'problems' in rest ? rest : { ...rest, managedProblem: `line ${wrong.line}: ${wrong.message}` }
}

/** The same without the organisation's. */
async function compileAlone(on: readonly StoredPack[]): Promise<Change> {
  if (on.length === 0) return { tables: null }
  const { rules, problems } = await reportOn(on)
  return rules ? { tables: rules } : { problems }
}

/**
 * Compiles the stored packs anew, after an update of the extension. A pack that no longer fits the shipped rules is
 * switched off, not removed. Returns the titles of those.
 */
export async function refreshPacks(now: number): Promise<string[]> {
  const { packs, broken } = await readPacks()
  const whole = await compileOn(packs)
  if ('tables' in whole) {
    await storePacks(packs, broken, whole, now)
    return []
  }
  // Something no longer fits: one after the other, to learn which.
  let kept: StoredPack[] = []
  for (const pack of packs) {
    const fits = !pack.on || 'tables' in (await compileOn([...kept, pack]))
    kept = [...kept, fits ? pack : { ...pack, on: false }]
  }
  const change = await compileOn(kept)
  await storePacks(kept, broken, 'tables' in change ? change : { tables: null }, now)
  return packs.filter(({ on }, at) => on && !kept[at]?.on).map(({ title }) => title)
}

/** Does so when it is due: after an update, or when the organisation's pack has changed. */
export async function refreshIfStale(now: number): Promise<void> {
  if (await isStale()) await refreshPacks(now)
}
