import { t } from '../shared/i18n'
import { PolicyContext } from '../ui/components/Managed'
import { NotKept } from '../ui/components/NotKept'
import { usePolicy } from '../ui/use-policy'
import { useSettings } from '../ui/use-settings'
import { BrokenBanner } from './BrokenBanner'
import { OtherLanguage } from './OtherLanguage'
import { PolicyProblems } from './PolicyProblems'
import { routeKey } from './routes'
import { SideNav } from './SideNav'
import { useRoute } from './use-route'

/** Everything that can be chosen, a section at a time. */
export function Options() {
  const { settings, change, failed } = useSettings()
  const { route, rest } = useRoute()
  const View = route.view
  const policy = usePolicy()
  return (
    <PolicyContext.Provider value={policy}>
      <div class="options">
        <SideNav current={route.id} />
        <main class="options__main">
          <BrokenBanner />
          <PolicyProblems />
          {settings && <OtherLanguage language={settings.language} />}
          {failed && <NotKept />}
          <h2 tabIndex={-1}>{t(routeKey(route.id))}</h2>
          {settings && <View settings={settings} change={change} rest={rest} />}
        </main>
      </div>
    </PolicyContext.Provider>
  )
}
