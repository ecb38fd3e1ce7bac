import { t } from '../shared/i18n'
import type { RuleSet } from '../ui/catalogue'
import { ManagedNote } from '../ui/components/Managed'
import { Check } from '../ui/icons/Check'
import type { Preset } from './presets'

type PresetResultProps = {
  preset: Preset | undefined
  /** By an organisation. */
  locked: boolean
  current: readonly string[]
  available: readonly RuleSet[]
}

/** What the answers lead to: the rule sets that are on now. */
export function PresetResult({ preset, locked, current, available }: PresetResultProps) {
  const sets = current.flatMap((id) => available.filter((set) => set.id === id))
  const note =
    preset === undefined ? 'welcome_preset_before' : preset.own ? 'welcome_preset_own' : 'welcome_preset_nearest'
  return (
    <div class="preset" role="status">
      <p class="preset__title">{t('welcome_preset')}</p>
      <ul>
        {sets.map((set) => (
          <li key={set.id}>
            <Check size={16} />{' '}
            <span>
              <strong>{set.body}</strong> {set.title}, {set.edition}
            </span>
          </li>
        ))}
      </ul>
      {locked ? (
        <ManagedNote />
      ) : (
        <p class="soft">
          {t(note)} <a href="../options/index.html#rule-sets">{t('welcome_preset_change')}</a>
        </p>
      )}
    </div>
  )
}
