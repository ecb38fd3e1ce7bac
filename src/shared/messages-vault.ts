/**
 * The vault from outside: its lock, its passphrase, its file. The passphrase is typed on the extension's own pages and
 * goes to the worker only; no content script may ask for anything here.
 */
import * as z from 'zod/mini'
import { SHORTEST_PASSPHRASE } from '../vault/passphrase'
import { prefsSchema } from '../vault/prefs'

/** Key in storage.session: memory only, gone with the browser, closed to content scripts. Changes when the lock does. */
export const VAULT_SESSION_KEY = 'vault'

export const recordKindSchema = z.enum(['note', 'word'])
export const lockStateSchema = z.enum(['empty', 'open', 'locked', 'unlocked'])
export type VaultState = z.infer<typeof lockStateSchema>

/** A record that can't be read: kept, and named by its date. */
export const damagedSchema = z.object({
  id: z.string(),
  kind: recordKindSchema,
  at: z.number(),
  damage: z.enum(['unreadable', 'newer', 'invalid']),
})
export type DamagedRecord = z.infer<typeof damagedSchema>

const LONGEST_PASSPHRASE = 1_000
/** Room for thousands of notes with their texts. */
const LONGEST_FILE = 100_000_000
const passphrase = z.string().check(z.maxLength(LONGEST_PASSPHRASE))
const newPassphrase = z.string().check(z.minLength(SHORTEST_PASSPHRASE), z.maxLength(LONGEST_PASSPHRASE))

export const transferProblemSchema = z.enum([
  'not-json',
  'not-a-vault',
  'newer',
  'weak',
  'wrong-passphrase',
  'broken',
  'locked',
])

export const VAULT_MESSAGES = {
  'vault-state': {
    from: 'page',
    request: z.object({}),
    response: z.object({
      state: lockStateSchema,
      counts: z.object({ note: z.number(), word: z.number() }),
      prefs: prefsSchema,
    }),
  },
  'change-vault-prefs': { from: 'page', request: z.partial(prefsSchema), response: z.null() },
  /** Answers whether the passphrase was right. */
  'unlock-vault': { from: 'page', request: z.object({ passphrase }), response: z.boolean() },
  'lock-vault': { from: 'page', request: z.object({}), response: z.null() },
  /** Somebody is reading or writing on a page of the vault: it stays unlocked. */
  'touch-vault': { from: 'page', request: z.object({}), response: z.null() },
  /** Sets, changes or (no `next`) removes the passphrase. `current` is asked for where there is one. */
  'protect-vault': {
    from: 'page',
    request: z.object({ current: z.optional(passphrase), next: z.optional(newPassphrase) }),
    response: z.enum(['done', 'wrong', 'locked']),
  },
  /** Forgets notes, words, or everything with its keys. Works while locked. */
  'forget-vault': {
    from: 'page',
    request: z.object({ what: z.enum(['note', 'word', 'all']) }),
    response: z.null(),
  },
  'delete-records': { from: 'page', request: z.object({ ids: z.array(z.string()) }), response: z.null() },
  /** The vault as text of a file, encrypted under a passphrase of its own. */
  'export-vault': {
    from: 'page',
    request: z.object({ passphrase: newPassphrase, kinds: z.array(recordKindSchema) }),
    response: z.union([z.object({ file: z.string() }), z.object({ problem: z.literal('locked') })]),
  },
  'import-vault': {
    from: 'page',
    request: z.object({ file: z.string().check(z.maxLength(LONGEST_FILE)), passphrase }),
    response: z.union([
      /** `known`: was there already. `skipped`: didn't parse. */
      z.object({ note: z.number(), word: z.number(), known: z.number(), skipped: z.number() }),
      z.object({ problem: transferProblemSchema }),
    ]),
  },
} as const
