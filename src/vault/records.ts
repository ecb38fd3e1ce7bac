/** What a record holds, by kind: schema-checked and versioned. What is broken is named and kept, and breaks nothing. */
import * as z from 'zod/mini'
import { accountRoleSchema, categorySchema, citationSchema, surfaceSchema } from '../shared/finding'
import type { RecordKind } from './database'
import { LONGEST_QUESTION, LONGEST_TEXT, LONGEST_WORD } from './limits'

/** A note for supervision. */
export const noteSchema = z.object({
  category: categorySchema,
  /** The mark's own words. */
  title: z.string().check(z.maxLength(500)),
  citations: z.array(citationSchema).check(z.maxLength(200)),
  site: z.string().check(z.maxLength(80)),
  surface: surfaceSchema,
  account: accountRoleSchema,
  /** The therapist's own; may be empty. */
  question: z.string().check(z.maxLength(LONGEST_QUESTION)),
  /** The post, names masked; only where the therapist asked for it. */
  text: z.optional(z.string().check(z.maxLength(LONGEST_TEXT))),
  /** When it was marked as discussed, in milliseconds. */
  discussedAt: z.optional(z.number()),
})
export type Note = z.infer<typeof noteSchema>

/** A word to watch, as it was typed. */
export const wordSchema = z.object({ word: z.string().check(z.minLength(1), z.maxLength(LONGEST_WORD)) })
export type Word = z.infer<typeof wordSchema>

export type ValueOf = { note: Note; word: Word }

const SCHEMAS: { [K in RecordKind]: z.ZodMiniType<ValueOf[K]> } = { note: noteSchema, word: wordSchema }
/** Raised when a record's shape changes; older ones are then migrated in `unpack`. */
const VERSION = 1
const packedSchema = z.object({ v: z.number(), value: z.unknown() })

/** Why a record can't be shown. `newer`: a later version of Framekeeper wrote it. */
export type Damage = 'unreadable' | 'newer' | 'invalid'

export function pack(value: unknown): unknown {
  return { v: VERSION, value }
}

export function unpack<K extends RecordKind>(kind: K, packed: unknown): { value: ValueOf[K] } | { damage: Damage } {
  const outer = z.safeParse(packedSchema, packed)
  if (!outer.success) return { damage: 'invalid' }
  if (outer.data.v > VERSION) return { damage: 'newer' }
  const value = z.safeParse(SCHEMAS[kind], outer.data.value)
  return value.success ? { value: value.data as ValueOf[K] } : { damage: 'invalid' }
}
