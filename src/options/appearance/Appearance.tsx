import { t } from '../../shared/i18n'
import { Card } from '../../ui/components/Card'
import { RadioList } from '../../ui/components/RadioList'
import type { SectionProps } from '../routes'

/** Light, dark, or as the system says. */
export function Appearance({ settings, change }: SectionProps) {
  return (
    <Card>
      <RadioList
        legend={t('options_theme')}
        columns
        value={settings.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`options_theme_${value}`) }))}
        onChange={(theme) => change({ theme })}
      />
    </Card>
  )
}
