import { useEffect, useState } from 'preact/hooks'
import { type Policy, parsePolicy } from '../managed/policy'
import { readPolicy } from '../managed/policy-store'
import { TABLES_KEY, tablesKey } from '../packs/pack-store'
import browser from '../shared/browser'

/** The policy, with what was found wrong with its pack when that was compiled. */
async function readWhole(): Promise<Policy> {
  const [policy, key] = await Promise.all([readPolicy(), tablesKey()])
  const wrong = key?.managedProblem
  if (wrong === undefined) return policy
  return { ...policy, problems: [...policy.problems, `“pack” can’t be used (${wrong}). It is ignored.`] }
}

/** What the organisation has set, live; empty until read and where there is none. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState<Policy>(() => parsePolicy(undefined))
  useEffect(() => {
    const read = () => void readWhole().then(setPolicy)
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'managed' || (area === 'local' && TABLES_KEY in changes)) read()
    }
    read()
    browser.storage.onChanged.addListener(onChanged)
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [])
  return policy
}
