/** The worker's door to the vault: one connection, opened when first needed, and the memory an unlocked key lies in. */
import browser from 'webextension-polyfill'
import { VAULT_SESSION_KEY } from '../shared/messages-vault'
import { openDatabase } from '../vault/database'
import type { Slot } from '../vault/keyring'
import { Vault } from '../vault/vault'

/** A place in storage.session. */
export function sessionSlot(key: string): Slot {
  return {
    get: async () => (await browser.storage.session.get(key))[key],
    set: (value) => browser.storage.session.set({ [key]: value }),
    clear: () => browser.storage.session.remove(key),
  }
}

let opening: Promise<Vault> | undefined

/** @throws {DOMException} when the browser can't keep a database (the next call tries again) */
export function openVault(): Promise<Vault> {
  opening ??= openDatabase(() => {
    opening = undefined
  }).then((db) => new Vault(db, { slot: sessionSlot(VAULT_SESSION_KEY), now: () => Date.now() }))
  opening.catch(() => {
    opening = undefined
  })
  return opening
}
