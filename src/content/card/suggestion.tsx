/** One suggestion: a wording that can be taken over, or something to weigh. */
import type { Suggestion } from '../../shared/finding'
import { t } from '../../shared/i18n'
import type { Plan } from '../apply-plan'

type Props = {
  suggestion: Suggestion
  /** What taking it over would do; absent for advice. */
  plan: Plan | undefined
  /** The words that would go. */
  replaced: string
  /** Set when the box did not take the wording: it is offered to copy instead. */
  copyOnly: boolean
  use(): void
  copy(): void
}

export function SuggestionOption({ suggestion, plan, replaced, copyOnly, use, copy }: Props) {
  if ('advice' in suggestion) {
    return (
      <div class="option">
        <p class="name">{suggestion.label}</p>
        <p>{suggestion.advice}</p>
      </div>
    )
  }
  if (plan === undefined) return null
  return (
    <div class="option">
      <p class="name">{suggestion.label}</p>
      <p class="wording">{plan.text === '' ? <span class="struck">{replaced.trim()}</span> : plan.text}</p>
      {copyOnly ? (
        <>
          <p class="hint" role="status">
            {t('content_card_refused')}
          </p>
          <button type="button" class="primary" onClick={copy}>
            {t('content_card_copy')}
          </button>
        </>
      ) : (
        <button type="button" class="primary" onClick={use}>
          {plan.text === '' ? t('content_card_leave_out') : t('content_card_use')}
        </button>
      )}
    </div>
  )
}
