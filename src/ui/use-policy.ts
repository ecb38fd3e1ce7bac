import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { type Policy, parsePolicy } from '../managed/policy'
import { readPolicy } from '../managed/policy-store'

/** What the organisation has set, live; empty until read and where there is none. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState<Policy>(() => parsePolicy(undefined))
  useEffect(() => {
    const read = () => void readPolicy().then(setPolicy)
    const onChanged = (_: unknown, area: string) => {
      if (area === 'managed') read()
    }
    read()
    browser.storage.onChanged.addListener(onChanged)
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [])
  return policy
}
