import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { OWN_SITES_KEY, readOwnSites } from '../../background/own-sites-list'

/** The hosts of the user's own sites, live: the browser's own pages may change them too. */
export function useOwnSites(): readonly string[] {
  const [hosts, setHosts] = useState<readonly string[]>([])
  useEffect(() => {
    const read = () => void readOwnSites().then((own) => setHosts(own.hosts))
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && OWN_SITES_KEY in changes) read()
    }
    read()
    browser.storage.onChanged.addListener(onChanged)
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [])
  return hosts
}
