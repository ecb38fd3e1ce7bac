/**
 * Words to watch, in force: keyed digests that find them in a text. They work while the vault is locked too, unless the
 * user would rather have nothing of the words on the disk that works without the passphrase: then they are kept in
 * memory, from unlocking to locking.
 */

import * as z from 'zod/mini'
import { type Bytes, toBase64, utf8 } from '../vault/bytes'
import { readKey, readMeta } from '../vault/database'
import type { Vault } from '../vault/vault'
import {
  buildIndex,
  type Found,
  findWatched,
  indexOf,
  type WatchEntry,
  type WatchIndex,
  watchEntrySchema,
} from '../vault/watch-index'
import { isEverydayWord } from './rules'
import { openVault, sessionSlot } from './vault'

const DIGEST_BYTES = 16
/** Digests of words that were looked up are kept in memory, as many as the longest post needs. */
const MOST_KEPT = 50_000
const memory = sessionSlot('vault-watch')
const entriesSchema = z.array(watchEntrySchema)

type Watch = { index: WatchIndex; digest: (form: string) => Promise<string> }

// Kept for speed alone; every change to words or lock goes through `refreshWatch` or `restWatch`.
let kept: Promise<Watch> | undefined

/** Where watched words stand in a text. A vault that can't be opened watches nothing. */
export async function watched(text: string): Promise<Found[]> {
  try {
    kept ??= openVault().then(readWatch)
    const { index, digest } = await kept
    return await findWatched(text, index, digest)
  } catch {
    kept = undefined
    return []
  }
}

/** Whether any word is in force now. */
export async function isWatching(): Promise<boolean> {
  try {
    kept ??= openVault().then(readWatch)
    return (await kept).index.size > 0
  } catch {
    kept = undefined
    return false
  }
}

/** Makes the digests anew, after words, passphrase or choices changed. The vault must be open. @throws {VaultLocked} */
export async function refreshWatch(vault: Vault): Promise<void> {
  kept = undefined
  const words = (await vault.read('word')).entries.map(({ value }) => value.word)
  const entries = words.length === 0 ? [] : await buildIndex(words, digester(await watchKey(vault)), isEverydayWord)
  const inMemory = (await vault.state()) === 'unlocked' && !(await vault.prefs()).watchLocked
  await vault.db.put('meta', { name: 'watch', entries: inMemory ? [] : entries })
  if (inMemory) await memory.set(entries)
  else await memory.clear()
  kept = undefined
}

/** The vault was locked: what was only in memory goes. */
export async function restWatch(): Promise<void> {
  await memory.clear()
  kept = undefined
}

/** All words were forgotten. */
export async function forgetWatch(vault: Vault): Promise<void> {
  await Promise.all([vault.db.delete('meta', 'watch'), vault.db.delete('keys', 'watch'), memory.clear()])
  kept = undefined
}

async function readWatch(vault: Vault): Promise<Watch> {
  const stored = (await readMeta(vault.db, 'watch'))?.entries ?? []
  const entries: WatchEntry[] = stored.length > 0 ? stored : await inMemory()
  return { index: indexOf(entries), digest: entries.length === 0 ? async () => '' : digester(await watchKey(vault)) }
}

async function inMemory(): Promise<WatchEntry[]> {
  const parsed = z.safeParse(entriesSchema, await memory.get())
  return parsed.success ? parsed.data : []
}

async function watchKey(vault: Vault): Promise<CryptoKey> {
  const known = await readKey(vault.db, 'watch')
  if (known !== undefined) return known.key
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  await vault.db.put('keys', { name: 'watch', key })
  return key
}

function digester(key: CryptoKey): (form: string) => Promise<string> {
  const known = new Map<string, string>()
  return async (form) => {
    const before = known.get(form)
    if (before !== undefined) return before
    if (known.size >= MOST_KEPT) known.clear()
    const signed: Bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(form)))
    const digest = toBase64(signed.subarray(0, DIGEST_BYTES))
    known.set(form, digest)
    return digest
  }
}
