import { t } from '../shared/i18n'
import { isSiteOn, type Settings } from '../shared/settings'
import { SITES } from '../sites'

type SitesQuestionProps = { settings: Settings; change: (fields: Partial<Settings>) => Promise<void> }

/** Where one writes. */
export function SitesQuestion({ settings, change }: SitesQuestionProps) {
  return (
    <fieldset class="sites-question">
      <legend class="radios__legend">{t('welcome_sites')}</legend>
      <div class="sites-question__list">
        {SITES.map((site) => (
          <label key={site.id} class="sites-question__option">
            <input
              type="checkbox"
              checked={isSiteOn(settings, site.id, site.onByDefault)}
              onChange={(event) => change({ sites: { ...settings.sites, [site.id]: event.currentTarget.checked } })}
            />
            {site.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
