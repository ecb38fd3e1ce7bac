import { findAccount } from '../accounts/register'
import type { Settings } from '../shared/settings'
import { SITES } from '../sites'
import { NotKept } from '../ui/components/NotKept'
import { useSettings } from '../ui/use-settings'
import { AccountChecklist } from './AccountChecklist'
import { PausedBanner } from './PausedBanner'
import { PopupFooter } from './PopupFooter'
import { PopupHeader } from './PopupHeader'
import { RestingPacks } from './RestingPacks'
import { Separation } from './Separation'
import { SetByOrganisation } from './SetByOrganisation'
import { ThisSite } from './ThisSite'
import { type Glance, type TabView, useTab } from './use-tab'

type PopupProps = { first: { settings: Settings; tab: Glance } }

/** What is so in this tab, how well the accounts are kept apart, and the few switches that are wanted often. */
export function Popup({ first }: PopupProps) {
  const { settings = first.settings, change, failed } = useSettings(first.settings)
  const { view: tab, refresh } = useTab(first.tab)
  const paused = settings.pausedUntil > Date.now()
  const here = accountHere(tab)
  const account = here && findAccount(settings.accounts, here.site.id, here.handle)
  return (
    <>
      <PopupHeader />
      <main class="popup__main">
        {failed && <NotKept />}
        {paused && <PausedBanner until={settings.pausedUntil} onResume={() => change({ pausedUntil: 0 })} />}
        <RestingPacks />
        <ThisSite tab={tab} settings={settings} change={change} paused={paused} refresh={refresh} />
        <Separation settings={settings} change={change} sites={SITES} here={here} />
        {here && account && account.role !== 'unknown' && (
          <AccountChecklist
            key={`${account.site}/${account.handle}/${account.role}`}
            account={account}
            site={here.site}
            settings={settings}
            change={change}
          />
        )}
        <SetByOrganisation />
      </main>
      <PopupFooter paused={paused} change={change} />
    </>
  )
}

function accountHere(tab: TabView) {
  // The checklist and the picture are of sites that are known.
  return tab.kind === 'here' && tab.site.id !== tab.own ? { site: tab.site, handle: tab.handle } : undefined
}
