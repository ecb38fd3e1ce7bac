import { t } from '../../shared/i18n'
import { Card } from '../../ui/components/Card'

const POINTS = ['where', 'encrypted', 'without', 'with', 'locked', 'outside', 'person'] as const

/** What is stored and where its protection ends, in plain words. */
export function WhatIsKept() {
  return (
    <Card>
      <section class="vault-form" aria-labelledby="vault-kept">
        <h3 id="vault-kept">{t('vault_kept')}</h3>
        <ul class="vault-kept">
          {POINTS.map((point) => (
            <li key={point}>{t(`vault_kept_${point}`)}</li>
          ))}
        </ul>
      </section>
    </Card>
  )
}
