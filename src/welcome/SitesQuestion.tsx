import { useContext } from 'preact/hooks'
import { t } from '../shared/i18n'
import { isSiteOn, type Settings } from '../shared/settings'
import { SITES } from '../sites'
import { ManagedNote, PolicyContext } from '../ui/components/Managed'
import { Lock } from '../ui/icons/Lock'

type SitesQuestionProps = { settings: Settings; change: (fields: Partial<Settings>) => Promise<void> }

/** Where one writes. */
export function SitesQuestion({ settings, change }: SitesQuestionProps) {
  // A lock names entries: the rest stays open.
  const {
    locked: { sites: locked = {} },
    ownSites,
  } = useContext(PolicyContext)
  return (
    <fieldset class="sites-question">
      <legend class="radios__legend">{t('welcome_sites')}</legend>
      <div class="sites-question__list">
        {SITES.map((site) => (
          <label key={site.id} class="sites-question__option">
            <input
              type="checkbox"
              disabled={Object.hasOwn(locked, site.id)}
              checked={isSiteOn(settings, site.id, site.onByDefault)}
              onChange={(event) => change({ sites: { ...settings.sites, [site.id]: event.currentTarget.checked } })}
            />
            {site.name}
            {Object.hasOwn(locked, site.id) && <Lock size={14} />}
          </label>
        ))}
      </div>
      {Object.keys(locked).length > 0 && <ManagedNote />}
      {ownSites && <p class="sites-question__more soft">{t('own_welcome')}</p>}
    </fieldset>
  )
}
