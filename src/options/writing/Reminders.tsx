import { t } from '../../shared/i18n'
import { REMINDER_KINDS } from '../../shared/messages-reminders'
import { Card } from '../../ui/components/Card'
import { Switch } from '../../ui/components/Switch'
import type { SectionProps } from '../routes'

/** The quiet line of people searches and request pages, on or off. */
export function Reminders({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  const { reminders } = settings
  return (
    <Card>
      <fieldset class="radios">
        <legend class="radios__legend">{t('options_remind')}</legend>
        <div class="stack">
          {REMINDER_KINDS.map((kind) => (
            <Switch
              key={kind}
              label={t(`options_remind_${kind}`)}
              hint={t(`options_remind_${kind}_hint`)}
              checked={reminders[kind]}
              onChange={(on) => change({ reminders: { ...reminders, [kind]: on } })}
            />
          ))}
        </div>
      </fieldset>
    </Card>
  )
}
