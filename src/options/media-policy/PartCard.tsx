import { answerTo, type Part } from '../../media-policy/compose'
import { t } from '../../shared/i18n'
import { type MediaPolicy, POLICY_QUESTIONS, type PolicyQuestion } from '../../shared/media-policy'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { RadioList } from '../../ui/components/RadioList'
import { TextArea } from '../../ui/components/TextArea'
import { useDraft } from '../../ui/use-draft'

type PartCardProps = {
  part: Part
  policy: MediaPolicy
  clients: string
  onAnswer: (answer: string) => void
  /** Words of the user's own; `undefined` goes back to the suggested ones. */
  onRewrite: (text: string | undefined) => void
}

/** For browsers in which a field doesn't grow by itself. */
const LETTERS_A_LINE = 80

/** One part of the policy: what is asked, and its words, which can be rewritten. */
export function PartCard({ part, policy, clients, onAnswer, onRewrite }: PartCardProps) {
  const [text, setText] = useDraft(part.text)
  const isOwn = part.text !== part.suggested
  return (
    <Card>
      <section
        class={`policy-part${isQuestion(part.id) ? ' policy-part--asks' : ''}`}
        aria-labelledby={`policy-${part.id}`}
      >
        <h3 id={`policy-${part.id}`}>{part.title}</h3>
        {isQuestion(part.id) && (
          <RadioList
            legend={t(`policy_q_${part.id}`, clients)}
            legendHidden={t(`policy_q_${part.id}`, clients) === part.title}
            value={answerTo(policy, part.id)}
            options={POLICY_QUESTIONS[part.id].map((value) => ({
              value,
              label: t(`policy_q_${part.id}_${value.replaceAll('-', '_')}`, clients),
            }))}
            onChange={onAnswer}
          />
        )}
        <div class="policy-part__words">
          <TextArea
            label={t('policy_text_of', part.title)}
            labelHidden
            value={text}
            rows={Math.ceil(text.length / LETTERS_A_LINE) + 1}
            maxLength={5000}
            onInput={setText}
            onChange={(written) => onRewrite(written.trim() === part.suggested ? undefined : written.trim())}
          />
          {isOwn && (
            <p class="policy-part__own">
              {part.text === '' && <span class="soft">{t('policy_left_out')}</span>}
              <Button
                kind="quiet"
                size="s"
                label={`${t('policy_as_suggested')}: ${part.title}`}
                onClick={() => onRewrite(undefined)}
              >
                {t('policy_as_suggested')}
              </Button>
            </p>
          )}
        </div>
      </section>
    </Card>
  )
}

function isQuestion(id: string): id is PolicyQuestion {
  return id in POLICY_QUESTIONS
}
