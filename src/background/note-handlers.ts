/** The answers to src/shared/messages-notes.ts. */
import { checkRole, roleOf } from '../accounts/register'
import type { NoteDraft } from '../shared/messages-notes'
import type { Handlers } from '../shared/serve'
import { LONGEST_TEXT } from '../vault/limits'
import type { Note } from '../vault/records'
import { maskText } from './rules'
import { readSettings } from './settings-store'
import { openVault } from './vault'
import { keepVaultAlarms } from './vault-alarms'
import { watched } from './watch'

/** The text as a note keeps it: names masked, the words to watch among them, and no longer than a note can be. */
async function masked(text: string): Promise<string> {
  const all = maskText(text, await watched(text))
  return all.length <= LONGEST_TEXT ? all : `${all.slice(0, LONGEST_TEXT - 1)}…`
}

async function noteOf({ handle, text, ...draft }: NoteDraft): Promise<Note> {
  const { settings } = await readSettings()
  const account = checkRole(roleOf(settings, draft.site, handle))
  return { ...draft, account, ...(text !== undefined && { text: await masked(text) }) }
}

export const noteHandlers = {
  async 'take-note'(draft) {
    const vault = await openVault()
    await vault.add('note', [{ value: await noteOf(draft) }])
    const state = await vault.state()
    await keepVaultAlarms()
    return { locked: state === 'locked' }
  },

  'mask-text': async ({ text }) => ({ text: await masked(text) }),

  async notes() {
    const vault = await openVault()
    await vault.sweep()
    const state = await vault.state()
    if (state === 'empty' || state === 'locked') return { state, entries: [], damaged: [] }
    return { state, ...(await vault.read('note')) }
  },

  async 'change-note'({ id, question, discussed, dropText }) {
    await (await openVault()).change('note', id, (now) => {
      const { text, discussedAt, ...note } = now
      const when = discussed === undefined ? discussedAt : discussed ? (discussedAt ?? Date.now()) : undefined
      return {
        ...note,
        ...(question !== undefined && { question }),
        ...(when !== undefined && { discussedAt: when }),
        ...(text !== undefined && !dropText && { text }),
      }
    })
    return null
  },
} satisfies Handlers
