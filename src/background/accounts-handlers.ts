/** The answers to messages about accounts (src/shared/messages-accounts.ts). */
import { findAccount, withAccount } from '../accounts/register'
import type { Handlers } from '../shared/serve'
import { noteUsed } from './accounts-used'
import { readSettings, updateSettings } from './settings-store'

export const accountHandlers = {
  async 'account-here'({ site, handle }) {
    const known = findAccount((await readSettings()).settings.accounts, site, handle)
    if (!known) await updateSettings((now) => withAccount(now, { site, handle, role: 'unknown' }))
    const before = await noteUsed(site, known?.handle ?? handle)
    const switched = before !== undefined && before !== (known?.handle ?? handle)
    return { role: known?.role ?? 'unknown', ask: known === undefined, switched }
  },

  async 'set-role'(account) {
    await updateSettings((now) => withAccount(now, account))
    return null
  },
} satisfies Handlers
