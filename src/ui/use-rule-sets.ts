import { useEffect, useState } from 'preact/hooks'
import type { Response } from '../shared/messages'
import { send } from '../shared/send'

/** The codes and categories that were built in; undefined until the worker has answered. */
export function useRuleSets(): Response<'rule-sets'> | undefined {
  const [answer, setAnswer] = useState<Response<'rule-sets'>>()
  useEffect(() => {
    void send('rule-sets', {}).then(setAnswer)
  }, [])
  return answer
}
