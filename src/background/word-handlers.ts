/** The answers to src/shared/messages-words.ts. */
import type { Handlers } from '../shared/serve'
import type { Vault } from '../vault/vault'
import { careOf } from '../vault/watch-index'
import { identityOf, problemOf, tidy } from '../vault/word-check'
import { isEverydayWord } from './rules'
import { openVault } from './vault'
import { isWatching, refreshWatch, watched } from './watch'

/** Whether texts of people searches are wanted: the user has words, and switched it on. */
export async function isSearchWatched(): Promise<boolean> {
  try {
    return (await (await openVault()).prefs()).watchSearch && (await isWatching())
  } catch {
    return false
  }
}

/** The identities of the words that are there. @throws {VaultLocked} */
async function known(vault: Vault): Promise<Set<string>> {
  return new Set((await vault.read('word')).entries.map(({ value }) => identityOf(value.word)))
}

/** Adds words that aren't there yet. @returns how many were added */
export async function addWords(
  vault: Vault,
  words: readonly { word: string; at?: number; id?: string }[],
): Promise<number> {
  const taken = await known(vault)
  const fresh = words.flatMap(({ word, ...rest }) => {
    const value = { word: tidy(word) }
    const identity = identityOf(value.word)
    if (problemOf(value.word) !== undefined || taken.has(identity)) return []
    taken.add(identity)
    return [{ value, ...rest }]
  })
  await vault.add('word', fresh)
  await refreshWatch(vault)
  return fresh.length
}

export const wordHandlers = {
  async words() {
    const vault = await openVault()
    const state = await vault.state()
    if (state === 'empty' || state === 'locked') return { state, entries: [], damaged: [] }
    const { entries, damaged } = await vault.read('word')
    const shown = entries.map(({ id, at, value: { word } }) => ({ id, at, word, care: careOf(word, isEverydayWord) }))
    return { state, entries: shown, damaged }
  },

  async 'add-words'({ words }) {
    const vault = await openVault()
    const added = await addWords(
      vault,
      words.map((word) => ({ word })),
    )
    return { added, known: words.length - added }
  },

  async 'preview-words'({ words }) {
    const taken = await known(await openVault())
    return words.map((word) => ({ care: careOf(word, isEverydayWord), known: taken.has(identityOf(word)) }))
  },

  async 'watch-search'({ text }) {
    return (await isSearchWatched()) && (await watched(text)).length > 0
  },
} satisfies Handlers
