/**
 * A pack of the user's own, as it is kept: its source, so that it can be exported and compiled again, and what the pages
 * show of it. Storage is a boundary: an entry that no longer parses is named, kept and left off.
 */
import * as z from 'zod/mini'
import { codeSchema } from '../rules/schema'

export const storedPackSchema = z.object({
  id: z.string(),
  title: z.string(),
  version: z.optional(z.string()),
  by: z.optional(z.string()),
  on: z.boolean(),
  /** Name of the file it came from, for the export. */
  file: z.string(),
  /** The pack as it was written: YAML or JSON. */
  source: z.string(),
  rules: z.array(z.object({ id: z.string(), title: z.optional(z.string()) })),
  words: z.number(),
  codes: z.array(codeSchema),
  /** How many tests of its own were run. */
  tests: z.number(),
})
export type StoredPack = z.infer<typeof storedPackSchema>

export type ParsedPacks = {
  packs: StoredPack[]
  /** Entries that could not be read, as they stand in storage: they are kept there until removed by hand. */
  broken: unknown[]
}

/** Reads whatever was stored. Never throws. */
export function parsePacks(stored: unknown): ParsedPacks {
  const parsed: ParsedPacks = { packs: [], broken: [] }
  for (const entry of Array.isArray(stored) ? stored : []) {
    const pack = z.safeParse(storedPackSchema, entry)
    if (pack.success) parsed.packs.push(pack.data)
    else parsed.broken.push(entry)
  }
  return parsed
}
