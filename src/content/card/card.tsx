/** The card of one mark: what it is, why it matters, what could be done, and which clauses it may touch on. */
import type { Finding, Suggestion } from '../../shared/finding'
import { t } from '../../shared/i18n'
import type { Study } from '../../shared/messages-research'
import type { Plan } from '../apply-plan'
import { Clauses } from './clauses'
import { Icon, ToneIcon } from './icons'
import { Panel, type PanelPlace } from './panel'
import { Research } from './research'
import { SuggestionOption } from './suggestion'

export type CardView = {
  kind: 'card'
  finding: Finding
  text: string
  index: number
  total: number
  siteName: string
  place: PanelPlace
  revision: number
  focus: boolean
  /** The suggestion that the box refused, by its place in the list. */
  refused: number | undefined
  planOf(suggestion: Suggestion): Plan | undefined
  studies(): Promise<readonly Study[]>
  use(suggestion: number, plan: Plan): void
  copy(plan: Plan): void
  supervise(): void
  setAside(): void
  /** Absent where there is no site to mute a rule on. */
  mute?(): void
  turn(by: 1 | -1): void
  close(): void
  pointer(inside: boolean): void
}

export function Card(view: CardView) {
  const { finding, total } = view
  return (
    <Panel
      place={view.place}
      revision={view.revision}
      focus={view.focus}
      labelledBy="title"
      describedBy="why"
      onPointer={view.pointer}
    >
      <div class="scroll">
        <div class="head">
          <ToneIcon tone={finding.severity} />
          <h2 class="title" id="title">
            <span class="sr">{t(`content_severity_${finding.severity}`)} </span>
            {finding.title}
          </h2>
          <button type="button" class="icon" aria-label={t('content_card_close')} onClick={view.close}>
            <Icon name="close" />
          </button>
        </div>
        <p class="why" id="why">
          {finding.why}
        </p>
        {finding.suggestions.map((suggestion, index) => {
          const plan = view.planOf(suggestion)
          return (
            <SuggestionOption
              key={`${finding.rule}${index}`}
              suggestion={suggestion}
              plan={plan}
              replaced={plan ? view.text.slice(plan.start, plan.end) : ''}
              copyOnly={view.refused === index}
              use={() => plan && view.use(index, plan)}
              copy={() => plan && view.copy(plan)}
            />
          )
        })}
        {finding.citations.length > 0 && <Clauses citations={finding.citations} />}
        <Research key={finding.category} studies={view.studies} />
      </div>
      <div class="foot">
        <button type="button" class="quiet-action" onClick={view.supervise}>
          {t('content_supervise')}
        </button>
        <button type="button" class="quiet-action" title={t('content_card_aside_hint')} onClick={view.setAside}>
          {t('content_card_aside')}
        </button>
        {view.mute && (
          <button type="button" class="quiet-action" onClick={view.mute}>
            {t('content_card_mute', view.siteName)}
          </button>
        )}
        {total > 1 && (
          <div class="turn">
            <button type="button" class="icon" aria-label={t('content_card_previous')} onClick={() => view.turn(-1)}>
              <Icon name="previous" />
            </button>
            <span>{t('content_card_position', view.index + 1, total)}</span>
            <button type="button" class="icon" aria-label={t('content_card_next')} onClick={() => view.turn(1)}>
              <Icon name="next" />
            </button>
          </div>
        )}
      </div>
    </Panel>
  )
}
