import { t } from '../shared/i18n'
import { useSettings } from '../ui/use-settings'
import { BrokenBanner } from './BrokenBanner'
import { routeKey } from './routes'
import { SideNav } from './SideNav'
import { useRoute } from './use-route'

/** Everything that can be chosen, a section at a time. */
export function Options() {
  const { settings, change } = useSettings()
  const { route, rest } = useRoute()
  const View = route.view
  return (
    <div class="options">
      <SideNav current={route.id} />
      <main class="options__main">
        <BrokenBanner />
        <h2 tabIndex={-1}>{t(routeKey(route.id))}</h2>
        {settings && <View settings={settings} change={change} rest={rest} />}
      </main>
    </div>
  )
}
