/**
 * The data key, and whether it may be used. Without a passphrase it lies in IndexedDB, where no script can take it out.
 * With one it lies there under a key made from the passphrase; while unlocked, a copy lies in `slot`, memory that ends
 * with the browser, under a key that only IndexedDB has: neither half opens anything by itself, and nothing on the disk
 * does. Why not an unlocked key in IndexedDB: it would still be on the disk after a crash.
 */
import * as z from 'zod/mini'
import { fromBase64, toBase64 } from './bytes'
import { newKey, unwrap, wrap } from './cipher'
import { type Database, type DataKey, readKey } from './database'
import { keyFromPassphrase, newStretching, ROUNDS } from './passphrase'

/** Memory that ends with the browser and that web pages can't read: storage.session. Holds JSON. */
export type Slot = {
  get(): Promise<unknown>
  set(value: unknown): Promise<void>
  clear(): Promise<void>
}

/** The vault is locked: only the passphrase helps. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked'
  constructor() {
    super('The vault is locked.')
  }
}

/** `empty`: nothing was ever kept. `open`: kept without a passphrase. */
export type LockState = 'empty' | 'open' | 'locked' | 'unlocked'

const openSchema = z.object({ iv: z.string(), data: z.string(), usedAt: z.number() })
const KEY_LABEL = 'framekeeper:1:key'
const SESSION_LABEL = 'framekeeper:1:session'
/** A clock that was set back makes "used" lie in the future: more than this, and nobody knows how long ago it was. */
const CLOCK_SLACK_MS = 60_000
const MINUTE_MS = 60_000
/** Use is noted at most this often. */
const NOTED_EVERY_MS = 5_000

export type KeyringOptions = {
  slot: Slot
  now: () => number
  /** Minutes without use after which the vault locks; 0: not before the browser closes. */
  lockAfter: () => Promise<number>
  /** PBKDF2 rounds for new passphrases; tests take fewer. */
  rounds?: number
}

/** A key that is about to become the data key, and how it is kept. */
export type NextKey = { key: CryptoKey; kept: DataKey }

export class Keyring {
  constructor(
    private readonly db: Database,
    private readonly options: KeyringOptions,
  ) {}

  async state(): Promise<LockState> {
    const kept = await readKey(this.db, 'data')
    if (kept === undefined) return 'empty'
    if (kept.protection === 'none') return 'open'
    return (await this.readSlot()) === undefined ? 'locked' : 'unlocked'
  }

  /** The data key; made when nothing was ever kept. Counts as use. @throws {VaultLocked} */
  async dataKey(): Promise<CryptoKey> {
    const kept = await readKey(this.db, 'data')
    if (kept === undefined) return this.firstKey()
    if (kept.protection === 'none') return kept.key
    const open = await this.readSlot()
    const session = await readKey(this.db, 'session')
    if (open === undefined || session === undefined) throw new VaultLocked()
    await this.touch()
    const sealed = { iv: fromBase64(open.iv), data: fromBase64(open.data).buffer }
    return unwrap(sealed, session.key, SESSION_LABEL, false)
  }

  /** @returns whether the passphrase was right */
  async unlock(passphrase: string): Promise<boolean> {
    const key = await this.keyBy(passphrase)
    if (key === undefined) return false
    await this.hold(key)
    return true
  }

  /** Whether this is the passphrase; changes nothing. */
  async isRight(passphrase: string): Promise<boolean> {
    return (await this.keyBy(passphrase)) !== undefined
  }

  async lock(): Promise<void> {
    await this.options.slot.clear()
    await this.db.delete('keys', 'session')
  }

  /** The vault is in use: it stays unlocked for another while. */
  async touch(): Promise<void> {
    const open = await this.readSlot()
    const now = this.options.now()
    if (open !== undefined && now - open.usedAt > NOTED_EVERY_MS) await this.options.slot.set({ ...open, usedAt: now })
  }

  /** When the vault will lock if nobody uses it; `undefined` when it won't, or is. */
  async locksAt(): Promise<number | undefined> {
    const minutes = await this.options.lockAfter()
    const open = await this.readSlot()
    return open === undefined || minutes === 0 ? undefined : open.usedAt + minutes * MINUTE_MS
  }

  /** Locks if it is time. */
  async lockIfIdle(): Promise<void> {
    const kept = await readKey(this.db, 'data')
    if (kept?.protection === 'passphrase' && (await this.readSlot()) === undefined) await this.lock()
  }

  /** A new data key, under a passphrase or without one. It counts once `kept` is stored, and `hold` was called. */
  async next(passphrase: string | undefined): Promise<NextKey> {
    if (passphrase === undefined) {
      const key = await newKey(false)
      return { key, kept: { name: 'data', protection: 'none', key } }
    }
    const key = await newKey(true)
    const stretching = newStretching(this.options.rounds ?? ROUNDS)
    const wrapped = await wrap('raw', key, await keyFromPassphrase(passphrase, stretching), KEY_LABEL)
    return { key, kept: { name: 'data', protection: 'passphrase', ...stretching, wrapped } }
  }

  /** Keeps an extractable data key at hand until the vault locks. */
  async hold(key: CryptoKey): Promise<void> {
    const session = await newKey(false)
    const { iv, data } = await wrap('raw', key, session, SESSION_LABEL)
    await this.db.put('keys', { name: 'session', key: session })
    await this.options.slot.set({ iv: toBase64(iv), data: toBase64(data), usedAt: this.options.now() })
  }

  private async firstKey(): Promise<CryptoKey> {
    const { key, kept } = await this.next(undefined)
    await this.db.put('keys', kept)
    return key
  }

  private async keyBy(passphrase: string): Promise<CryptoKey | undefined> {
    const kept = await readKey(this.db, 'data')
    if (kept?.protection !== 'passphrase') return undefined
    try {
      return await unwrap(kept.wrapped, await keyFromPassphrase(passphrase, kept), KEY_LABEL, true)
    } catch {
      return undefined
    }
  }

  /** What is at hand, unless its time is over. */
  private async readSlot(): Promise<z.infer<typeof openSchema> | undefined> {
    const parsed = z.safeParse(openSchema, await this.options.slot.get())
    if (!parsed.success) return undefined
    const idle = this.options.now() - parsed.data.usedAt
    const minutes = await this.options.lockAfter()
    const isOver = idle < -CLOCK_SLACK_MS || (minutes > 0 && idle >= minutes * MINUTE_MS)
    return isOver ? undefined : parsed.data
  }
}
