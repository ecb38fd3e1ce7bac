/** A vault in memory for unit tests, with a clock to turn. Nothing of it is shipped. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDatabase } from './database'
import type { Slot } from './keyring'
import type { Note } from './records'
import { Vault } from './vault'

/** Few rounds: tests try what a passphrase does, not how long it takes. */
export const TEST_ROUNDS = 1_000

export function fakeSlot(): Slot & { value: unknown } {
  return {
    value: undefined,
    async get() {
      return structuredClone(this.value)
    },
    async set(value) {
      this.value = structuredClone(value)
    },
    async clear() {
      this.value = undefined
    },
  }
}

export async function testVault() {
  globalThis.indexedDB = new IDBFactory()
  const slot = fakeSlot()
  const clock = { now: Date.UTC(2026, 0, 5, 9) }
  const db = await openDatabase()
  const options = { slot, now: () => clock.now, rounds: TEST_ROUNDS }
  const vault = new Vault(db, options)
  /** The worker was stopped and started again. */
  const again = () => new Vault(db, options)
  return { vault, slot, clock, db, again }
}

export const note = (over: Partial<Note> = {}): Note => ({
  category: 'client-story',
  title: 'A client’s story',
  citations: [],
  site: 'x',
  surface: 'post',
  account: 'professional',
  question: 'Would she know herself in this?',
  ...over,
})
