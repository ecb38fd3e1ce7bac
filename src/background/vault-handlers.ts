/** The answers to src/shared/messages-vault.ts. */
import type { Handlers } from '../shared/serve'
import type { VaultPrefs } from '../vault/prefs'
import { readTransfer, writeTransfer } from '../vault/transfer'
import type { Vault } from '../vault/vault'
import { openVault } from './vault'
import { keepVaultAlarms } from './vault-alarms'
import { forgetWatch, refreshWatch, restWatch } from './watch'
import { addWords } from './word-handlers'

const isShut = async (vault: Vault) => (await vault.state()) === 'locked'

/** The vault's file, for the export and for a backup of everything; `undefined` while it is locked. */
export async function exportVault(
  passphrase: string,
  kinds: readonly ('note' | 'word')[],
): Promise<string | undefined> {
  const vault = await openVault()
  if (await isShut(vault)) return undefined
  const read = async <K extends 'note' | 'word'>(kind: K) =>
    kinds.includes(kind) ? (await vault.read(kind)).entries : []
  return writeTransfer({ note: await read('note'), word: await read('word'), prefs: await vault.prefs() }, passphrase)
}

/** Puts a file's records to those that are there. A broken file changes nothing. */
export async function importVault(file: string, passphrase: string) {
  const vault = await openVault()
  if (await isShut(vault)) return { problem: 'locked' as const }
  const read = await readTransfer(file, passphrase)
  if ('problem' in read) return read
  const { transfer, skipped } = read
  if ((await vault.state()) === 'empty') await vault.changePrefs(transfer.prefs)
  const there = new Set((await vault.read('note')).entries.map(({ id }) => id))
  const fresh = transfer.note.filter(({ id }) => !there.has(id))
  await vault.add('note', fresh)
  const words = await addWords(
    vault,
    transfer.word.map(({ id, at, value }) => ({ id, at, word: value.word })),
  )
  await keepVaultAlarms()
  const known = transfer.note.length - fresh.length + transfer.word.length - words
  return { note: fresh.length, word: words, known, skipped }
}

/** Forgets everything, keys first. */
export async function forgetVault(): Promise<void> {
  const vault = await openVault()
  await vault.forgetAll()
  await forgetWatch(vault)
  await keepVaultAlarms()
}

export const vaultHandlers = {
  async 'vault-state'() {
    const vault = await openVault()
    const [state, counts, prefs] = await Promise.all([vault.state(), vault.counts(), vault.prefs()])
    return { state, counts, prefs }
  },

  async 'change-vault-prefs'(change) {
    const vault = await openVault()
    const given = Object.entries(change).filter(([, value]) => value !== undefined)
    await vault.changePrefs(Object.fromEntries(given) as Partial<VaultPrefs>)
    if (change.keepDays !== undefined) await vault.sweep()
    const state = await vault.state()
    // Watching while locked is switched where the words can be read.
    if (change.watchLocked !== undefined && state !== 'locked' && state !== 'empty') await refreshWatch(vault)
    await keepVaultAlarms()
    return null
  },

  async 'unlock-vault'({ passphrase }) {
    const vault = await openVault()
    if (!(await vault.keyring.unlock(passphrase))) return false
    await refreshWatch(vault)
    await keepVaultAlarms()
    return true
  },

  async 'lock-vault'() {
    await (await openVault()).keyring.lock()
    await restWatch()
    await keepVaultAlarms()
    return null
  },

  async 'touch-vault'() {
    await (await openVault()).keyring.touch()
    return null
  },

  async 'protect-vault'({ current, next }) {
    const vault = await openVault()
    const state = await vault.state()
    if (state === 'locked') return 'locked'
    if (state === 'unlocked' && !(await vault.keyring.isRight(current ?? ''))) return 'wrong'
    await vault.protect(next)
    await refreshWatch(vault)
    await keepVaultAlarms()
    return 'done'
  },

  async 'forget-vault'({ what }) {
    if (what === 'all') {
      await forgetVault()
      return null
    }
    const vault = await openVault()
    await vault.forget(what)
    if (what === 'word') await forgetWatch(vault)
    return null
  },

  async 'delete-records'({ ids }) {
    const vault = await openVault()
    await vault.remove(ids)
    // Only an open page can know ids; what it deleted may have been a word.
    if (!(await isShut(vault))) await refreshWatch(vault)
    return null
  },

  async 'export-vault'({ passphrase, kinds }) {
    const file = await exportVault(passphrase, kinds)
    return file === undefined ? { problem: 'locked' as const } : { file }
  },

  'import-vault': ({ file, passphrase }) => importVault(file, passphrase),
} satisfies Handlers
