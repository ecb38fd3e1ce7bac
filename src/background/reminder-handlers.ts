/** The answers to src/shared/messages-reminders.ts. */
import type { Handlers } from '../shared/serve'
import { claimReminder } from './reminders'
import { updateSettings } from './settings-store'

export const reminderHandlers = {
  'claim-reminder': ({ site, kind }) => claimReminder(kind, site, Date.now()),

  async 'stop-reminder'({ kind }) {
    await updateSettings(({ reminders }) => ({ reminders: { ...reminders, [kind]: false } }))
    return null
  },
} satisfies Handlers
