import { SITES } from '../sites'
import { useSettings } from '../ui/use-settings'
import { MarksList } from './MarksList'
import { PausedBanner } from './PausedBanner'
import { PopupFooter } from './PopupFooter'
import { PopupHeader } from './PopupHeader'
import { Separation } from './Separation'
import { ThisSite } from './ThisSite'
import { useTab } from './use-tab'

/** What is so in this tab, how well the accounts are kept apart, and the few switches that are wanted often. */
export function Popup() {
  const { settings, change } = useSettings()
  const tab = useTab()
  // Both are there within a few milliseconds: an empty frame until then is calmer than a spinner.
  if (!settings || tab.kind === 'loading') return <main class="popup__main" aria-busy="true" />
  const paused = settings.pausedUntil > Date.now()
  const here = tab.kind === 'here' ? { site: tab.site.id, handle: tab.handle } : undefined
  return (
    <>
      <PopupHeader />
      <main class="popup__main">
        {paused && <PausedBanner until={settings.pausedUntil} onResume={() => change({ pausedUntil: 0 })} />}
        <ThisSite tab={tab} settings={settings} change={change} paused={paused} />
        {tab.kind === 'here' && !paused && <MarksList tab={tab} settings={settings} />}
        <Separation settings={settings} change={change} sites={SITES} here={here} />
      </main>
      <PopupFooter paused={paused} change={change} />
    </>
  )
}
