import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Request, Response } from '../../shared/messages'
import { send } from '../../shared/send'

type Notes = Response<'notes'>
export type NoteChange = Omit<Request<'change-note'>, 'id'>

/** All notes, and what can be done with them. Shown at once, kept by the worker. */
export function useNotes(refreshVault: () => Promise<void>) {
  const [notes, setNotes] = useState<Notes>()
  const reload = useCallback(async () => {
    const found = await send('notes', {})
    setNotes(found)
    if (found.state === 'locked') await refreshVault()
  }, [refreshVault])
  useEffect(() => {
    void reload()
  }, [reload])
  return {
    notes,
    reload,
    async change(id: string, change: NoteChange) {
      await send('change-note', { id, ...change })
      await reload()
    },
    /** Into the vault alone: the list stays as it was read. */
    async keepQuestion(id: string, question: string) {
      await send('change-note', { id, question })
    },
    async remove(id: string) {
      await send('delete-records', { ids: [id] })
      await Promise.all([reload(), refreshVault()])
    },
  }
}
