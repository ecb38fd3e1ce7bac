import { t } from '../../shared/i18n'
import { Card } from '../../ui/components/Card'
import { RadioList } from '../../ui/components/RadioList'
import { Select } from '../../ui/components/Select'
import { LANGUAGES, nameOf } from '../../ui/language'
import type { SectionProps } from '../routes'

/** Light, dark, or as the system says; and the language of the words. */
export function Appearance({ settings, change }: SectionProps) {
  // Words that stand on the page already are in the old language: the page starts again in the new one.
  const speak = (language: string) => void change({ language }).then(() => location.reload())
  const languages = LANGUAGES.map((value) => ({ value, label: nameOf(value) }))
  return (
    <>
      <Card>
        <RadioList
          legend={t('options_theme')}
          columns
          value={settings.theme}
          options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`options_theme_${value}`) }))}
          onChange={(theme) => change({ theme })}
        />
      </Card>
      <Card>
        <Select
          label={t('options_language')}
          hint={t('options_language_hint')}
          value={settings.language}
          options={[{ value: 'auto', label: t('options_language_auto') }, ...languages]}
          onChange={speak}
        />
      </Card>
    </>
  )
}
