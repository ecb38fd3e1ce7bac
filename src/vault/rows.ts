/** From records to encrypted rows and back, whichever way they were put in: by the data key, or as a letter. */
import { decrypt, encrypt } from './cipher'
import { type Database, type Row, readKey } from './database'
import type { Keyring } from './keyring'
import { openerOf, seal } from './letterbox'
import { pack } from './records'

/** What of a row can be read by anybody. */
export type RowHead = Pick<Row, 'id' | 'kind' | 'at'>

/** Bound into the encryption: a row that was renamed, redated or swapped for another can't be read any more. */
const labelOf = ({ id, kind, at }: RowHead) => `framekeeper:1:${kind}:${id}:${at}`

/** A row as it was opened; `packed` is absent when it couldn't be. */
export type Opened = { row: Row; packed?: { value: unknown } }

/** Encrypts a record by the data key. `packed` is what `pack` of records.ts made. */
export async function sealRow(key: CryptoKey, { id, kind, at }: RowHead, packed: unknown): Promise<Row> {
  return { id, kind, at, ...(await encrypt(key, packed, labelOf({ id, kind, at }))) }
}

/** How a new record is put in now: by the data key, or through the letterbox while the vault is locked. */
export async function sealerOf(
  db: Database,
  keyring: Keyring,
): Promise<(head: RowHead, value: unknown) => Promise<Row>> {
  const letterbox = (await keyring.state()) === 'locked' ? await readKey(db, 'letterbox') : undefined
  if (letterbox) return async (head, value) => ({ ...head, ...(await seal(letterbox, pack(value), labelOf(head))) })
  const key = await keyring.dataKey()
  return (head, value) => sealRow(key, head, pack(value))
}

/** Opens rows; none that is broken stops the others. */
export async function openRows(db: Database, rows: readonly Row[], key: CryptoKey): Promise<Opened[]> {
  const letterbox = rows.some(({ from }) => from) ? await readKey(db, 'letterbox') : undefined
  const openLetter = letterbox && (await openerOf(letterbox, key).catch(() => undefined))
  return Promise.all(
    rows.map(async (row) => {
      const { from, ...sealed } = row
      try {
        if (from === undefined) return { row, packed: { value: await decrypt(key, sealed, labelOf(row)) } }
        return openLetter ? { row, packed: { value: await openLetter({ ...sealed, from }, labelOf(row)) } } : { row }
      } catch {
        return { row }
      }
    }),
  )
}
