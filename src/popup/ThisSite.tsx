import type { ComponentChildren } from 'preact'
import { language, plural, t } from '../shared/i18n'
import { isSiteOn, type Settings } from '../shared/settings'
import { SITES } from '../sites'
import { Button } from '../ui/components/Button'
import { EmptyState } from '../ui/components/EmptyState'
import { ManagedNote, useLocked } from '../ui/components/Managed'
import { Section } from '../ui/components/Section'
import { Switch } from '../ui/components/Switch'
import { Leaf } from '../ui/icons/Leaf'
import { Pen } from '../ui/icons/Pen'
import { Reload } from '../ui/icons/Reload'
import { LeaveSite } from './LeaveSite'
import { MarksList } from './MarksList'
import { OfferSite } from './OfferSite'
import { reloadTab } from './reload-tab'
import type { TabView } from './use-tab'
import { WhoIsPosting } from './WhoIsPosting'

const MOST_NAMES = 4

type ThisSiteProps = {
  tab: TabView
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
  paused: boolean
  /** Looks at the tab again. */
  refresh: () => Promise<void>
}

/** The site in front: on or off here, who is posting, what is marked. */
export function ThisSite({ tab, settings, change, paused, refresh }: ThisSiteProps) {
  const own = 'own' in tab ? tab.own : undefined
  const isLocked = useLocked('sites', 'site' in tab ? tab.site.id : '')
  const locked = useLocked('sites', own ?? '') || isLocked
  if (tab.kind === 'waiting') {
    return <NothingHere icon={<Pen />} title={t('popup_no_box')} text={t('popup_no_box_text')} />
  }
  if (tab.kind === 'asking') {
    return (
      <Section title={t('popup_this_tab')}>
        <p class="soft">{t('popup_reading')}</p>
      </Section>
    )
  }
  if (tab.kind === 'offer') return <OfferSite key={tab.host} host={tab.host} refresh={refresh} />
  if (tab.kind === 'elsewhere') {
    const sites = SITES.filter((site) => isSiteOn(settings, site.id, site.onByDefault)).map((site) => site.name)
    return <NothingHere icon={<Leaf />} title={t('popup_elsewhere')} text={t('popup_elsewhere_text', listed(sites))} />
  }
  if (tab.kind === 'unencrypted') {
    return <NothingHere icon={<Leaf />} title={t('popup_elsewhere')} text={t('popup_unencrypted_text')} />
  }
  const { site } = tab
  // A site of the user's own has a switch of its own, also where the file of another of our sites serves it.
  const ids = [...new Set([own ?? site.id, site.id])]
  const on = ids.every((id) => isSiteOn(settings, id, id === site.id ? site.onByDefault : true))
  const turn = async (checked: boolean) => {
    const turned = checked ? ids : ids.slice(0, 1)
    await change({ sites: { ...settings.sites, ...Object.fromEntries(turned.map((id) => [id, checked])) } })
    if (own !== undefined) await refresh()
  }
  return (
    <Section
      title={site.name}
      aside={
        <div class="this-site__switch">
          <span aria-hidden="true" class="soft">
            {t(on ? 'popup_on_here' : 'popup_off_here')}
          </span>
          <Switch label={t('popup_check_here', site.name)} labelHidden checked={on} disabled={locked} onChange={turn} />
        </div>
      }
    >
      {locked && <ManagedNote />}
      {tab.kind === 'stale' && on && !paused && (
        <EmptyState
          icon={<Reload />}
          title={t('popup_stale')}
          actions={
            <Button kind="primary" size="s" onClick={() => reloadTab(tab.tabId)}>
              {t('popup_reload')}
            </Button>
          }
        >
          {t('popup_stale_text')}
        </EmptyState>
      )}
      {tab.kind === 'here' && on && <WhoIsPosting tab={tab} settings={settings} change={change} />}
      {tab.kind === 'here' && on && !paused && <MarksList tab={tab} />}
      {own !== undefined && <LeaveSite host={own} refresh={refresh} />}
    </Section>
  )
}

/** A few names, and how many more: a long list says less than its beginning. */
function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names
  const rest = names.length - shown.length
  const parts = rest > 0 ? [...shown, plural('popup_more_sites', rest)] : [...shown]
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(parts)
}

/** A tab with nothing to show of it yet, or ever, and why. */
function NothingHere({ icon, title, text }: { icon: ComponentChildren; title: string; text: string }) {
  return (
    <Section title={t('popup_this_tab')}>
      <EmptyState icon={icon} title={title}>
        {text}
      </EmptyState>
    </Section>
  )
}
