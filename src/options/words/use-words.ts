import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Response } from '../../shared/messages'
import { send } from '../../shared/send'

/** The words, and what can be done with them. */
export function useWords(refreshVault: () => Promise<void>) {
  const [list, setList] = useState<Response<'words'>>()
  const reload = useCallback(async () => {
    setList(await send('words', {}))
    await refreshVault()
  }, [refreshVault])
  useEffect(() => {
    void reload()
  }, [reload])
  return {
    list,
    reload,
    async add(words: string[]) {
      const answer = await send('add-words', { words })
      await reload()
      return answer
    },
    async remove(id: string) {
      await send('delete-records', { ids: [id] })
      await reload()
    },
    async forget() {
      await send('forget-vault', { what: 'word' })
      await reload()
    },
  }
}
