import { t } from '../../shared/i18n'
import { isSiteOn } from '../../shared/settings'
import { SITES } from '../../sites'
import { Card } from '../../ui/components/Card'
import { Managed } from '../../ui/components/Managed'
import { Switch } from '../../ui/components/Switch'
import type { SectionProps } from '../routes'
import { OwnSites } from './OwnSites'
import './sites.css'

/** Where Framekeeper looks. */
export function Sites(props: SectionProps) {
  const { settings, change } = props
  return (
    <>
      <p class="lead">{t('options_sites_intro')}</p>
      <Card flush>
        <ul class="rows">
          {SITES.map((site) => (
            <li key={site.id}>
              <Managed field="sites" entry={site.id}>
                <Switch
                  label={site.name}
                  hint={
                    site.onByDefault === false ? t('options_site_private', hosts(site.matches)) : hosts(site.matches)
                  }
                  checked={isSiteOn(settings, site.id, site.onByDefault)}
                  onChange={(on) => change({ sites: { ...settings.sites, [site.id]: on } })}
                />
              </Managed>
            </li>
          ))}
        </ul>
      </Card>
      <OwnSites {...props} />
    </>
  )
}

/** `https://*.x.com/*` -> `x.com`, each once. */
function hosts(matches: readonly string[]): string {
  const names = matches.map((match) =>
    match
      .replace(/^[^:]+:\/\//, '')
      .replace(/\/.*$/, '')
      .replace(/^(\*\.|www\.)/, ''),
  )
  return [...new Set(names)].join(', ')
}
