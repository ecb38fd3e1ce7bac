import { useCallback, useEffect, useState } from 'preact/hooks'
import { PACKS_KEY, readManagedPack, readPacks, TABLES_KEY } from '../packs/pack-store'
import type { ParsedPacks, StoredPack } from '../packs/stored-pack'
import browser from '../shared/browser'

/** The user's own packs, and the organisation's where one is in force. */
export type Packs = ParsedPacks & { managed: StoredPack | undefined }

async function readAll(): Promise<Packs> {
  const [own, managed] = await Promise.all([readPacks(), readManagedPack()])
  return { ...own, managed }
}

/** Packs, live. Undefined until read, for a few milliseconds. */
export function usePacks(): Packs | undefined {
  const [packs, setPacks] = useState<Packs>()
  const read = useCallback(() => void readAll().then(setPacks), [])
  useEffect(() => {
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && (PACKS_KEY in changes || TABLES_KEY in changes)) read()
    }
    read()
    browser.storage.onChanged.addListener(onChanged)
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [read])
  return packs
}
