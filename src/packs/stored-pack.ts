/**
 * A pack of the user's own, as it is kept: its source, so that it can be exported and compiled again, and what the pages
 * show of it. Storage is a boundary: an entry that no longer parses is named, kept and left off.
 */
import * as z from 'zod/mini'
import type { Pack } from '../rules/pack'
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

/**
 * A pack that was read, as it is kept.
 * @param tests how many of its own tests were run
 */
export function toStored(file: string, source: string, read: Pack, tests: number): StoredPack {
  const { pack: id, title, version, by, rules, lexicon, codes } = read
  return {
    id,
    title,
    ...(version !== undefined && { version }),
    ...(by !== undefined && { by }),
    on: true,
    file,
    source,
    rules: rules.map((rule) => ({ id: rule.id, ...(rule.title !== undefined && { title: rule.title }) })),
    words: Object.values(lexicon).reduce((sum, words) => sum + words.length, 0),
    codes,
    tests,
  }
}
