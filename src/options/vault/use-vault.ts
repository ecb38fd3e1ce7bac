import { useCallback, useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Response } from '../../shared/messages'
import { VAULT_SESSION_KEY } from '../../shared/messages-vault'
import { send } from '../../shared/send'

export type VaultView = Response<'vault-state'>

export type VaultHandle = {
  /** Undefined until the worker answered. */
  vault: VaultView | undefined
  /** Why it can't be opened, in the browser's own words. */
  failed: string | undefined
  refresh: () => Promise<void>
}

/** The vault's lock, counts and choices, live: another page may unlock it, idle time may lock it. */
export function useVault(): VaultHandle {
  const [vault, setVault] = useState<VaultView>()
  const [failed, setFailed] = useState<string>()
  const refresh = useCallback(async () => {
    try {
      setVault(await send('vault-state', {}))
      setFailed(undefined)
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error))
    }
  }, [])
  useEffect(() => {
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && VAULT_SESSION_KEY in changes) void refresh()
    }
    void refresh()
    browser.storage.onChanged.addListener(changed)
    return () => browser.storage.onChanged.removeListener(changed)
  }, [refresh])
  useActivity(vault?.state === 'unlocked')
  return { vault, failed, refresh }
}

const TOLD_EVERY_MS = 20_000

/** Reading and writing here count as use: the worker hears of it now and then, and puts the lock off. */
function useActivity(unlocked: boolean): void {
  useEffect(() => {
    if (!unlocked) return
    let told = Date.now()
    const active = () => {
      if (Date.now() - told < TOLD_EVERY_MS) return
      told = Date.now()
      void send('touch-vault', {}).catch(() => {})
    }
    const types = ['keydown', 'pointerdown', 'scroll', 'wheel'] as const
    for (const type of types) addEventListener(type, active, { passive: true })
    return () => {
      for (const type of types) removeEventListener(type, active)
    }
  }, [unlocked])
}
