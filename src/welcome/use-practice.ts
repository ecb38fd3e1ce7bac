import { useEffect } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { SETTINGS_KEY } from '../background/settings-store'
import { start } from '../content/start'
import { send } from '../shared/send'
import { practiceSite } from './practice-site'

/** Runs the content script's own code on this page, for as long as the page's component stands. */
export function usePractice(): void {
  useEffect(() => {
    const life = new AbortController()
    start({
      page: document,
      site: practiceSite,
      send,
      signal: life.signal,
      onSettings(changed, until) {
        const stored = (changes: Record<string, unknown>, area: string) => {
          if (area === 'local' && SETTINGS_KEY in changes) changed()
        }
        browser.storage.onChanged.addListener(stored)
        until.addEventListener('abort', () => browser.storage.onChanged.removeListener(stored))
      },
    })
    return () => life.abort()
  }, [])
}
