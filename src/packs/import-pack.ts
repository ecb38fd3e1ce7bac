/** From a file that the user chose to a pack that can be stored, or to what is wrong with it. */
import { MOST_COST } from '../rules/cost'
import type { PackReport } from '../rules/pack'
import { reportOn } from './compile-packs'
import { type StoredPack, toStored } from './stored-pack'

export type Imported = {
  /** Absent when there are problems. */
  pack?: StoredPack
  problems: PackReport['problems']
  /** The words that set off most steps, all packs together, and the most that is allowed. */
  costs: PackReport['costs']
  most: number
}

/** Compiles a pack beside those that are on already, and runs its tests. Nothing is stored. */
export async function importPack(file: string, source: string, others: readonly StoredPack[]): Promise<Imported> {
  const on = others.filter((pack) => pack.on)
  const report = await reportOn([...on, { file, source }])
  const { problems, costs, packs } = report
  const read = packs.find(({ pack }) => !on.some(({ id }) => id === pack)) ?? packs.at(-1)
  const told = { problems, costs, most: MOST_COST }
  if (report.rules === null || read === undefined) return told
  const known = others.some(({ id }) => id === read.pack)
  if (known) {
    const message = `there is a pack "${read.pack}" already; remove that one first`
    return { ...told, problems: [{ file, line: 1, message }] }
  }
  const before = on.reduce((sum, { tests }) => sum + tests, 0)
  return { ...told, pack: toStored(file, source, read, report.tests - before) }
}
