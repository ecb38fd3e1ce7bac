/** The vault's IndexedDB: keys that can't be taken out, records that can't be read without them, and what is no secret. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Bytes } from './bytes'
import type { Sealed } from './cipher'
import type { Letterbox } from './letterbox'
import type { VaultPrefs } from './prefs'
import type { WatchEntry } from './watch-index'

export const RECORD_KINDS = ['note', 'word'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** One record. Its kind, id and date are readable, and can't be changed without making it unreadable. */
export type Row = Sealed & {
  id: string
  kind: RecordKind
  /** When it was made, in milliseconds. */
  at: number
  /** Set on a letter: put in while the vault was locked. */
  from?: Bytes
}

/** The data key: as it is, or under a passphrase. */
export type DataKey =
  | { name: 'data'; protection: 'none'; key: CryptoKey }
  | { name: 'data'; protection: 'passphrase'; salt: Bytes; rounds: number; wrapped: Sealed }

type KeyRow =
  | DataKey
  /** Wraps the unlocked data key in storage.session. */
  | { name: 'session'; key: CryptoKey }
  /** Digests the words to watch. */
  | { name: 'watch'; key: CryptoKey }
  | ({ name: 'letterbox' } & Letterbox)
type KeyName = KeyRow['name']
export type KeyOf<N extends KeyName> = Extract<KeyRow, { name: N }>

type MetaRow =
  | { name: 'prefs'; prefs: VaultPrefs }
  /** Digests of the words to watch, where they are watched while locked. */
  | { name: 'watch'; entries: WatchEntry[] }
export type MetaOf<N extends MetaRow['name']> = Extract<MetaRow, { name: N }>

interface Schema extends DBSchema {
  records: { key: string; value: Row; indexes: { kind: RecordKind } }
  keys: { key: string; value: KeyRow }
  meta: { key: string; value: MetaRow }
}
export type Database = IDBPDatabase<Schema>

export const DATABASE = 'framekeeper-vault'

/**
 * @param closed called when the browser closed the database by itself
 * @throws {DOMException} when the browser keeps no databases (some private modes) or the disk is full
 */
export function openDatabase(closed: () => void = () => {}): Promise<Database> {
  return openDB<Schema>(DATABASE, 1, {
    terminated: closed,
    upgrade(db) {
      db.createObjectStore('records', { keyPath: 'id' }).createIndex('kind', 'kind')
      db.createObjectStore('keys', { keyPath: 'name' })
      db.createObjectStore('meta', { keyPath: 'name' })
    },
  })
}

export async function readKey<N extends KeyName>(db: Database, name: N): Promise<KeyOf<N> | undefined> {
  return (await db.get('keys', name)) as KeyOf<N> | undefined
}

export async function readMeta<N extends MetaRow['name']>(db: Database, name: N): Promise<MetaOf<N> | undefined> {
  return (await db.get('meta', name)) as MetaOf<N> | undefined
}
