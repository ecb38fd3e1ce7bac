import { language, t } from '../shared/i18n'
import { Select } from '../ui/components/Select'
import { COUNTRIES, type Country } from './presets'

/** Where the practice is. */
export function CountryQuestion({ value, onChange }: { value: Country; onChange: (country: Country) => void }) {
  const names = new Intl.DisplayNames(language(), { type: 'region' })
  return (
    <div class="questions__country">
      <Select
        label={t('welcome_country')}
        value={value}
        options={COUNTRIES.map((code) => ({
          value: code,
          label: code === 'other' ? t('welcome_country_other') : (names.of(code) ?? code),
        }))}
        onChange={onChange}
      />
    </div>
  )
}
