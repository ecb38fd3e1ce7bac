import { t } from '../../shared/i18n'
import { Card } from '../../ui/components/Card'

const POINTS = ['found', 'case', 'not_found', 'stored', 'locked', 'page'] as const

/** What is found, what is stored, and where the protection ends. */
export function HowItWorks() {
  return (
    <Card>
      <section class="vault-form" aria-labelledby="words-how">
        <h3 id="words-how">{t('words_how')}</h3>
        <ul class="vault-kept">
          {POINTS.map((point) => (
            <li key={point}>{t(`words_how_${point}`)}</li>
          ))}
        </ul>
      </section>
    </Card>
  )
}
