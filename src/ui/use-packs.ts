import { useCallback, useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { PACKS_KEY, readPacks } from '../packs/pack-store'
import type { ParsedPacks } from '../packs/stored-pack'

/** The user's own packs, live. Undefined until read, for a few milliseconds. */
export function usePacks(): ParsedPacks | undefined {
  const [packs, setPacks] = useState<ParsedPacks>()
  const read = useCallback(() => void readPacks().then(setPacks), [])
  useEffect(() => {
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && PACKS_KEY in changes) read()
    }
    read()
    browser.storage.onChanged.addListener(onChanged)
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [read])
  return packs
}
