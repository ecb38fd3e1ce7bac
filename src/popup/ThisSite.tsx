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
import { MarksList } from './MarksList'
import { reloadTab } from './reload-tab'
import type { TabView } from './use-tab'
import { WhoIsPosting } from './WhoIsPosting'

const MOST_NAMES = 4

type ThisSiteProps = {
  tab: TabView
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
  paused: boolean
}

/** The site in front: on or off here, who is posting, what is marked. */
export function ThisSite({ tab, settings, change, paused }: ThisSiteProps) {
  const locked = useLocked('sites', 'site' in tab ? tab.site.id : '')
  if (tab.kind === 'waiting') {
    return (
      <Section title={t('popup_this_tab')}>
        <EmptyState icon={<Pen />} title={t('popup_no_box')}>
          {t('popup_no_box_text')}
        </EmptyState>
      </Section>
    )
  }
  if (tab.kind === 'asking') {
    return (
      <Section title={t('popup_this_tab')}>
        <p class="soft">{t('popup_reading')}</p>
      </Section>
    )
  }
  if (tab.kind === 'elsewhere') {
    const sites = SITES.filter((site) => isSiteOn(settings, site.id, site.onByDefault)).map((site) => site.name)
    return (
      <Section title={t('popup_this_tab')}>
        <EmptyState icon={<Leaf />} title={t('popup_elsewhere')}>
          {t('popup_elsewhere_text', listed(sites))}
        </EmptyState>
      </Section>
    )
  }
  const { site } = tab
  const on = isSiteOn(settings, site.id, site.onByDefault)
  return (
    <Section
      title={site.name}
      aside={
        <div class="this-site__switch">
          <span aria-hidden="true" class="soft">
            {t(on ? 'popup_on_here' : 'popup_off_here')}
          </span>
          <Switch
            label={t('popup_check_here', site.name)}
            labelHidden
            checked={on}
            disabled={locked}
            onChange={(checked) => change({ sites: { ...settings.sites, [site.id]: checked } })}
          />
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
