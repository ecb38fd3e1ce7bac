/** Compiles packs beside the shipped rules. Loads the compiler and the YAML parser: for extension pages, when asked. */
import type { CompiledRules } from '../engine/compiled'
import type { PackReport } from '../rules/pack'
import { readPacks, storePacks } from './pack-store'
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

export type Change = { packs: StoredPack[]; tables: CompiledRules | null } | { problems: PackReport['problems'] }

/** The tables of the packs that are on, or what stands against them. */
export async function compileOn(packs: readonly StoredPack[]): Promise<Change> {
  const on = packs.filter((pack) => pack.on)
  if (on.length === 0) return { packs: [...packs], tables: null }
  const report = await reportOn(on)
  return report.rules ? { packs: [...packs], tables: report.rules } : { problems: report.problems }
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
  await storePacks(kept, broken, 'tables' in change ? change.tables : null, now)
  return off
}
