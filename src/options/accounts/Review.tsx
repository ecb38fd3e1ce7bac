import { plural, t } from '../../shared/i18n'
import type { Settings } from '../../shared/settings'
import { Card } from '../../ui/components/Card'
import { Select } from '../../ui/components/Select'
import { Switch } from '../../ui/components/Switch'

const CHOICES = [30, 60, 90, 180, 365]

type ReviewProps = { settings: Settings; change: (fields: Partial<Settings>) => Promise<void> }

/** After how long what was looked at is due again, and whether the toolbar says so. */
export function Review({ settings: { reviewDays, reviewDot }, change }: ReviewProps) {
  // A restored file may hold another number: it is offered as well.
  const choices = [...new Set([...CHOICES, reviewDays])].sort((a, b) => a - b)
  return (
    <section class="group" aria-labelledby="accounts-review">
      <h3 id="accounts-review">{t('options_review')}</h3>
      <Card>
        <div class="review">
          <Select
            label={t('options_review_after')}
            value={String(reviewDays)}
            options={choices.map((days) => ({ value: String(days), label: plural('options_review_days', days) }))}
            onChange={(days) => change({ reviewDays: Number(days) })}
          />
          <Switch
            label={t('options_review_dot')}
            hint={t('options_review_dot_hint')}
            checked={reviewDot}
            onChange={(on) => change({ reviewDot: on })}
          />
        </div>
      </Card>
    </section>
  )
}
