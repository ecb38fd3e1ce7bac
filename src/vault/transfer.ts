/**
 * The vault as a file: everything in it, encrypted under a passphrase of the file's own. The same text is what a backup
 * of the whole extension carries along.
 */
import * as z from 'zod/mini'
import { fromBase64, toBase64 } from './bytes'
import { decrypt, encrypt } from './cipher'
import { RECORD_KINDS, type RecordKind } from './database'
import { FEWEST_ROUNDS, keyFromPassphrase, MOST_ROUNDS, newStretching, ROUNDS } from './passphrase'
import { parsePrefs, type VaultPrefs } from './prefs'
import { pack, unpack, type ValueOf } from './records'

export const TRANSFER_FORMAT = 'framekeeper-vault'
const VERSION = 1
const LABEL = 'framekeeper:1:transfer'

/** A record on its way. */
export type Moved<K extends RecordKind> = { id: string; at: number; value: ValueOf[K] }
/** What travels. */
export type Transfer = { note: Moved<'note'>[]; word: Moved<'word'>[]; prefs: VaultPrefs }

/** Why a file can't be taken; each has its sentence on the page. */
export type TransferProblem = 'not-json' | 'not-a-vault' | 'newer' | 'weak' | 'wrong-passphrase' | 'broken'

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/))
const fileSchema = z.object({
  format: z.literal(TRANSFER_FORMAT),
  version: z.number(),
  rounds: z.number().check(z.int()),
  salt: base64,
  iv: base64,
  data: base64,
})
const movedSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  at: z.number(),
  packed: z.unknown(),
})
const insideSchema = z.object({ note: z.array(movedSchema), word: z.array(movedSchema), prefs: z.unknown() })

/** @returns the file's text */
export async function writeTransfer(transfer: Transfer, passphrase: string, rounds = ROUNDS): Promise<string> {
  const stretching = newStretching(rounds)
  const packed = (list: readonly Moved<RecordKind>[]) =>
    list.map(({ id, at, value }) => ({ id, at, packed: pack(value) }))
  const inside = { note: packed(transfer.note), word: packed(transfer.word), prefs: transfer.prefs }
  const { iv, data } = await encrypt(await keyFromPassphrase(passphrase, stretching), inside, LABEL)
  const file = { format: TRANSFER_FORMAT, version: VERSION, rounds, salt: toBase64(stretching.salt), iv: toBase64(iv) }
  return `${JSON.stringify({ ...file, data: toBase64(data) }, null, 1)}\n`
}

/** Reads a file. Records that don't parse are counted and left out. `fewest`: tests take fewer rounds. */
export async function readTransfer(
  text: string,
  passphrase: string,
  fewest = FEWEST_ROUNDS,
): Promise<{ transfer: Transfer; skipped: number } | { problem: TransferProblem }> {
  const file = parseFile(text, fewest)
  if ('problem' in file) return file
  const { salt, rounds, iv, data } = file
  const key = await keyFromPassphrase(passphrase, { salt: fromBase64(salt), rounds })
  let opened: unknown
  try {
    opened = await decrypt(key, { iv: fromBase64(iv), data: fromBase64(data).buffer }, LABEL)
  } catch {
    return { problem: 'wrong-passphrase' }
  }
  const inside = z.safeParse(insideSchema, opened)
  if (!inside.success) return { problem: 'broken' }
  let skipped = 0
  const read = <K extends RecordKind>(kind: K): Moved<K>[] =>
    inside.data[kind].flatMap(({ id, at, packed }) => {
      const unpacked = unpack(kind, packed)
      if ('value' in unpacked) return [{ id, at, value: unpacked.value }]
      skipped++
      return []
    })
  return { transfer: { note: read('note'), word: read('word'), prefs: parsePrefs(inside.data.prefs) }, skipped }
}

/** Why a file can't be one of ours, as far as can be told without its passphrase. */
export function transferProblem(text: string): TransferProblem | undefined {
  const file = parseFile(text, FEWEST_ROUNDS)
  return 'problem' in file ? file.problem : undefined
}

function parseFile(text: string, fewest: number): z.infer<typeof fileSchema> | { problem: TransferProblem } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: 'not-json' }
  }
  const file = z.safeParse(fileSchema, json)
  if (!file.success) return { problem: 'not-a-vault' }
  if (file.data.version > VERSION) return { problem: 'newer' }
  // Too few: somebody weakened it. Too many: it would keep the browser busy for minutes.
  if (file.data.rounds < fewest || file.data.rounds > MOST_ROUNDS) return { problem: 'weak' }
  return file.data
}

/** Whether there is anything to move. */
export const isEmpty = (transfer: Transfer): boolean => RECORD_KINDS.every((kind) => transfer[kind].length === 0)
