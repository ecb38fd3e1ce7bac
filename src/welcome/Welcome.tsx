import { PolicyContext } from '../ui/components/Managed'
import { usePolicy } from '../ui/use-policy'
import { useSettings } from '../ui/use-settings'
import { Hero } from './Hero'
import { NextSteps } from './NextSteps'
import { Practice } from './Practice'
import { Promises } from './Promises'
import { Questions } from './Questions'
import { useHash } from './use-hash'

/** The first page: what this is, what it never does, three questions, and a box to try it in. */
export function Welcome() {
  const { settings, change } = useSettings()
  const policy = usePolicy()
  useHash(settings !== undefined)
  return (
    <PolicyContext.Provider value={policy}>
      <div class="welcome">
        <Hero />
        <main class="welcome__main">
          <Promises />
          {settings && <Questions settings={settings} change={change} />}
          <Practice />
          <NextSteps />
        </main>
      </div>
    </PolicyContext.Provider>
  )
}
