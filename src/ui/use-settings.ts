import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { readSettings, SETTINGS_KEY } from '../background/settings-store'
import { readPolicy } from '../managed/policy-store'
import browser from '../shared/browser'
import { send } from '../shared/send'
import type { Settings } from '../shared/settings'
import { applyTheme } from './theme'

export type SettingsHandle = {
  /** Undefined until read, for a few milliseconds. */
  settings: Settings | undefined
  /** Changes some fields: shown at once, stored by the worker. */
  change: (fields: Partial<Settings>) => Promise<void>
  /** The last change couldn't be stored: what is shown is again what is stored. */
  failed: boolean
}

/**
 * @param first the settings where they were read before the page was drawn
 *
 * The settings, live: read straight from storage (no worker need wake), written by the worker alone, and followed when
 * another page changes them.
 */
export function useSettings(first?: Settings): SettingsHandle {
  const [settings, setSettings] = useState(first)
  const [failed, setFailed] = useState(false)
  /** Changes sent and not yet stored. */
  const underway = useRef(0)

  const read = useCallback(async () => {
    const now = (await readSettings()).settings
    // What an earlier change stored would take back, on screen, those still on their way.
    if (underway.current > 0) return
    applyTheme(now.theme)
    setSettings(now)
  }, [])

  /** Reads under the policy in force, however late the browser tells it. */
  const follow = useCallback(() => readPolicy().then(read), [])

  useEffect(() => {
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'managed') void follow()
      else if (area === 'local' && SETTINGS_KEY in changes) void read()
    }
    // What is read at once may stand under the policy told before.
    if (!first) void read().then(follow)
    browser.storage.onChanged.addListener(onChanged)
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [])

  const change = useCallback(async (fields: Partial<Settings>) => {
    setSettings((now) => now && { ...now, ...fields })
    if (fields.theme !== undefined) applyTheme(fields.theme)
    underway.current++
    const stored = await send('change-settings', fields).then(
      () => true,
      () => false,
    )
    underway.current--
    setFailed(!stored)
    if (underway.current === 0) await read()
  }, [])

  return { settings, change, failed }
}
