import { t } from '../../shared/i18n'
import { Card } from '../../ui/components/Card'
import { Managed } from '../../ui/components/Managed'
import { RadioList } from '../../ui/components/RadioList'
import type { SectionProps } from '../routes'
import { Reminders } from './Reminders'
import { Shortcut } from './Shortcut'

/** What happens while one writes: how many marks, the pause before posting, and where marks show. */
export function Writing({ settings, change }: SectionProps) {
  const option = <T extends string>(group: string, value: T) => ({
    value,
    label: t(`options_${group}_${value}`),
    hint: t(`options_${group}_${value}_hint`),
  })
  return (
    <>
      <Card>
        <Managed field="amount">
          <RadioList
            legend={t('options_amount')}
            value={settings.amount}
            options={(['fewer', 'usual', 'more'] as const).map((value) => option('amount', value))}
            onChange={(amount) => change({ amount })}
          />
        </Managed>
      </Card>
      <Card>
        <Managed field="hold">
          <RadioList
            legend={t('options_hold')}
            value={settings.hold}
            options={(['high', 'medium', 'off'] as const).map((value) => option('hold', value))}
            onChange={(hold) => change({ hold })}
          />
        </Managed>
      </Card>
      <Card>
        <Managed field="marks">
          <RadioList
            legend={t('options_marks')}
            value={settings.marks}
            options={(['text', 'beside'] as const).map((value) => option('marks', value))}
            onChange={(marks) => change({ marks })}
          />
        </Managed>
      </Card>
      <Managed field="reminders">
        <Reminders settings={settings} change={change} />
      </Managed>
      <Shortcut />
    </>
  )
}
