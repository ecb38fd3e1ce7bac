/**
 * The vault: notes and words, each record encrypted on its own. The worker owns it and is the only writer; each change
 * waits for the one before it, and what must go together is stored in one transaction or not at all.
 */
import { type Database, RECORD_KINDS, type RecordKind, type Row, readMeta } from './database'
import { Keyring, type KeyringOptions, type LockState } from './keyring'
import { newLetterbox } from './letterbox'
import { DEFAULT_PREFS, isPast, parsePrefs, type VaultPrefs } from './prefs'
import { type Damage, pack, unpack, type ValueOf } from './records'
import { openRows, sealerOf, sealRow } from './rows'

/** A record that could be read. */
export type Entry<K extends RecordKind> = { id: string; at: number; value: ValueOf[K] }
/** One that couldn't, and why. It is kept as it is. */
export type Damaged = { id: string; kind: RecordKind; at: number; damage: Damage }
export type Contents<K extends RecordKind> = { entries: Entry<K>[]; damaged: Damaged[] }

export type VaultOptions = Omit<KeyringOptions, 'lockAfter'>

export class Vault {
  readonly keyring: Keyring
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    readonly db: Database,
    private readonly options: VaultOptions,
  ) {
    this.keyring = new Keyring(db, { ...options, lockAfter: async () => (await this.prefs()).lockAfter })
  }

  async prefs(): Promise<VaultPrefs> {
    const stored = await readMeta(this.db, 'prefs')
    return stored === undefined ? DEFAULT_PREFS : parsePrefs(stored.prefs)
  }

  changePrefs(change: Partial<VaultPrefs>): Promise<VaultPrefs> {
    return this.exclusive(async () => {
      const prefs = { ...(await this.prefs()), ...change }
      await this.db.put('meta', { name: 'prefs', prefs })
      return prefs
    })
  }

  /** How many records of each kind there are; readable while locked. */
  async counts(): Promise<Record<RecordKind, number>> {
    const counts = await Promise.all(RECORD_KINDS.map((kind) => this.db.countFromIndex('records', 'kind', kind)))
    return Object.fromEntries(RECORD_KINDS.map((kind, at) => [kind, counts[at]])) as Record<RecordKind, number>
  }

  /** Everything of a kind, newest first. @throws {VaultLocked} */
  read<K extends RecordKind>(kind: K): Promise<Contents<K>> {
    return this.exclusive(() => this.readNow(kind))
  }

  private async readNow<K extends RecordKind>(kind: K): Promise<Contents<K>> {
    const key = await this.keyring.dataKey()
    const rows = await this.db.getAllFromIndex('records', 'kind', kind)
    const opened = await openRows(this.db, rows, key)
    const entries: Entry<K>[] = []
    const damaged: Damaged[] = []
    for (const { row, packed } of opened.sort((a, b) => b.row.at - a.row.at || (a.row.id < b.row.id ? -1 : 1))) {
      const { id, at } = row
      const read = packed === undefined ? { damage: 'unreadable' as const } : unpack(kind, packed.value)
      if ('value' in read) entries.push({ id, at, value: read.value })
      else damaged.push({ id, kind, at, damage: read.damage })
    }
    return { entries, damaged }
  }

  /** Adds records. While locked they go through the letterbox. @returns their ids */
  add<K extends RecordKind>(kind: K, values: readonly { value: ValueOf[K]; at?: number; id?: string }[]) {
    return this.exclusive(async () => {
      const seal = await sealerOf(this.db, this.keyring)
      const rows = await Promise.all(
        values.map(({ value, at = this.options.now(), id = crypto.randomUUID() }) => seal({ id, kind, at }, value)),
      )
      await this.putRows(rows)
      return rows.map(({ id }) => id)
    })
  }

  /** Changes one record that can be read; one that is gone stays gone. @throws {VaultLocked} */
  change<K extends RecordKind>(kind: K, id: string, change: (now: ValueOf[K]) => ValueOf[K]): Promise<void> {
    return this.exclusive(async () => {
      const key = await this.keyring.dataKey()
      const row = await this.db.get('records', id)
      if (row?.kind !== kind) return
      const [opened] = await openRows(this.db, [row], key)
      const read = opened?.packed === undefined ? undefined : unpack(kind, opened.packed.value)
      if (read === undefined || !('value' in read)) return
      await this.putRows([await sealRow(key, row, pack(change(read.value)))])
    })
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.exclusive(async () => {
      const tx = this.db.transaction('records', 'readwrite')
      await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done])
    })
  }

  /** Deletes notes older than the prefs allow; works while locked. @returns how many */
  sweep(): Promise<number> {
    return this.exclusive(async () => {
      const { keepDays } = await this.prefs()
      if (keepDays === 0) return 0
      const now = this.options.now()
      const tx = this.db.transaction('records', 'readwrite')
      const due = (await tx.store.index('kind').getAll('note')).filter(({ at }) => isPast(at, keepDays, now))
      await Promise.all([...due.map(({ id }) => tx.store.delete(id)), tx.done])
      return due.length
    })
  }

  /** Sets, changes or (`undefined`) removes the passphrase. Everything is encrypted anew. @throws {VaultLocked} */
  protect(passphrase: string | undefined): Promise<void> {
    return this.exclusive(async () => {
      const before = await this.keyring.dataKey()
      const { key, kept } = await this.keyring.next(passphrase)
      const opened = await openRows(this.db, await this.db.getAll('records'), before)
      // What can't be read under the old key can't under the new one either: kept as it is.
      const rows = await Promise.all(
        opened.map(({ row, packed }) => (packed === undefined ? row : sealRow(key, row, packed.value))),
      )
      // If it ends in the middle of this, what is at hand must not be the key of before.
      await this.keyring.lock()
      const letterbox = passphrase === undefined ? undefined : await newLetterbox(key)
      const tx = this.db.transaction(['records', 'keys'], 'readwrite')
      const keys = tx.objectStore('keys')
      await Promise.all([
        ...rows.map((row) => tx.objectStore('records').put(row)),
        keys.put(kept),
        letterbox ? keys.put({ name: 'letterbox', ...letterbox }) : keys.delete('letterbox'),
        tx.done,
      ])
      if (passphrase !== undefined) await this.keyring.hold(key)
    })
  }

  /** Forgets all records of a kind; works while locked. */
  forget(kind: RecordKind): Promise<void> {
    return this.exclusive(async () => {
      const ids = await this.db.getAllKeysFromIndex('records', 'kind', kind)
      const tx = this.db.transaction('records', 'readwrite')
      await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done])
    })
  }

  /** Forgets everything, the keys first: what is left of the records on the disk is then noise. */
  forgetAll(): Promise<void> {
    return this.exclusive(async () => {
      await this.keyring.lock()
      const tx = this.db.transaction(['keys', 'records', 'meta'], 'readwrite')
      const stores = ['keys', 'records', 'meta'] as const
      await Promise.all([...stores.map((name) => tx.objectStore(name).clear()), tx.done])
    })
  }

  /** Waits for a change under way: between two passphrases the vault is neither open nor locked. */
  state(): Promise<LockState> {
    return this.exclusive(() => this.keyring.state())
  }

  /** One change at a time. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work)
    this.last = done.catch(() => undefined)
    return done
  }

  private async putRows(rows: readonly Row[]): Promise<void> {
    const tx = this.db.transaction('records', 'readwrite')
    await Promise.all([...rows.map((row) => tx.store.put(row)), tx.done])
  }
}
