/** All replicas: one folder each under e2e/sites, found by its replica.ts. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Replica } from '../sites/replica'

const FOLDER = join(import.meta.dirname, '../sites')

const files = readdirSync(FOLDER)
  .map((name) => join(FOLDER, name, 'replica.ts'))
  .filter((file) => existsSync(file))

export const REPLICAS: readonly Replica[] = await Promise.all(
  files.map(async (file) => ((await import(pathToFileURL(file).href)) as { default: Replica }).default),
)

/** The replica of a site. Throws when there is none: a test that names it is wrong. */
export function replicaOf(id: string): Replica {
  const replica = REPLICAS.find((candidate) => candidate.id === id)
  if (!replica) throw new Error(`No replica ${id} under e2e/sites: add the folder, or mend the name.`)
  return replica
}
