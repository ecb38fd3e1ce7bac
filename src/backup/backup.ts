/**
 * Backup of everything in one file, and its way back. The parts are listed here; a new store adds its own. A file is
 * parsed whole before anything is written: one that is broken changes nothing and says where it breaks. Pure.
 */
import * as z from 'zod/mini'
import { storedPackSchema } from '../packs/stored-pack'
import { dismissalSchema } from '../shared/messages'
import { settingsSchema } from '../shared/settings'
import { type TransferProblem, transferProblem } from '../vault/transfer'

export const BACKUP_VERSION = 1

const backupSchema = z.object({
  framekeeper: z.literal('backup'),
  version: z.literal(BACKUP_VERSION),
  /** When it was made, ISO 8601. */
  made: z.iso.datetime(),
  settings: z.partial(settingsSchema),
  dismissals: z._default(z.array(dismissalSchema), []),
  packs: z._default(z.array(storedPackSchema), []),
  /** Supervision notes and words to watch, encrypted by their own passphrase: opaque here. */
  vault: z.optional(z.string()),
})
export type Backup = z.infer<typeof backupSchema>

/** From each older version to the next. The first version needs none. */
export type Migrations = Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>>
const MIGRATIONS: Migrations = {}

export type ParsedBackup = { backup: Backup } | { problem: string }

/** Reads a file. `problem` is one sentence that names the place and the mend. */
export function parseBackup(text: string, migrations: Migrations = MIGRATIONS): ParsedBackup {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { problem: syntaxSentence(text, String(error)) }
  }
  if (typeof value !== 'object' || value === null || (value as { framekeeper?: unknown }).framekeeper !== 'backup') {
    return { problem: 'This file is no backup of Framekeeper’s: choose the file that it saved.' }
  }
  let backup = value as Record<string, unknown>
  const version = Number(backup.version)
  if (!Number.isInteger(version)) {
    return { problem: 'The backup breaks at “version”: it must be a whole number. Choose another file.' }
  }
  if (version > BACKUP_VERSION) {
    return {
      problem: `This backup was made by a newer Framekeeper (version ${backup.version}): update, then try again.`,
    }
  }
  for (let from = version; from < BACKUP_VERSION; from++) {
    const migrate = migrations[from]
    if (!migrate) return { problem: `This backup’s version, ${from}, is too old to be read.` }
    backup = { ...migrate(backup), version: from + 1 }
  }
  const parsed = z.safeParse(backupSchema, backup)
  if (!parsed.success) return { problem: sentence(parsed.error.issues[0]) }
  const { vault } = parsed.data
  const wrong = vault === undefined ? undefined : transferProblem(vault)
  return wrong === undefined ? { backup: parsed.data } : { problem: VAULT_SENTENCES[wrong] ?? VAULT_DAMAGED }
}

// Told before anything is put back: half a backup in place is worse than none.
const VAULT_DAMAGED =
  'The backup breaks at “vault”: its notes and words are damaged. Choose another file, or take “vault” out to have the rest.'
const VAULT_SENTENCES: Partial<Record<TransferProblem, string>> = {
  newer: 'The notes and words in this backup are from a newer Framekeeper: update, then try again.',
}

/** Where a file stops being JSON, as far as the browser says. */
function syntaxSentence(text: string, error: string): string {
  if (!text.trimStart().startsWith('{')) {
    return 'This file is no backup: it isn’t JSON. Choose the file that Framekeeper saved.'
  }
  // Browsers name a line or a position; of a file that ends too early, some name neither.
  const [, line] = /line (\d+)/.exec(error) ?? []
  const [, position] = /position (\d+)/.exec(error) ?? []
  const at = line ?? text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length
  return `The backup breaks at line ${at}: it isn’t JSON from there on. Choose the file as Framekeeper saved it.`
}

function sentence(issue: z.core.$ZodIssue | undefined): string {
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`)).join('')
  const place = path.replace(/^\./, '') || 'the file'
  const wanted =
    issue?.code === 'invalid_value'
      ? `it must be one of ${issue.values.join(', ')}`
      : issue?.code === 'invalid_type'
        ? `it must be ${issue.expected}`
        : 'it has the wrong shape'
  return `The backup breaks at “${place}”: ${wanted}. Mend it there or choose another file.`
}

/** The text of a backup file. */
export function backupText(parts: Omit<Backup, 'framekeeper' | 'version' | 'made'>, now: Date): string {
  const backup: Backup = { framekeeper: 'backup', version: BACKUP_VERSION, made: now.toISOString(), ...parts }
  return `${JSON.stringify(backup, null, 2)}\n`
}
