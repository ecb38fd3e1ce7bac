import { t } from '../../shared/i18n'
import { type MediaPolicy as Data, POLICY_QUESTIONS, type PolicyPart } from '../../shared/media-policy'
import type { SectionProps } from '../routes'
import { draftOf } from './draft'
import { PartCard } from './PartCard'
import { PolicyActions } from './PolicyActions'
import { PolicySheet } from './PolicySheet'
import { Yours } from './Yours'
import './media-policy.css'

/** The social media policy: questions on one side of each part, its words on the other, and the finished page. */
export function MediaPolicy({ settings, change }: SectionProps) {
  const { mediaPolicy: policy } = settings
  const draft = draftOf(settings)
  const set = (fields: Partial<Data>) => change({ mediaPolicy: { ...policy, ...fields } })
  const rewrite = (part: PolicyPart, text: string | undefined) => {
    const { [part]: _, ...others } = policy.edits
    return set({ edits: text === undefined ? others : { ...others, [part]: text } })
  }
  return (
    <>
      <p class="lead">
        {t('policy_intro')} {t('policy_not_advice')}
      </p>
      <Yours policy={policy} draft={draft} onChange={set} />
      {draft.document.parts.map((part) => (
        <PartCard
          key={part.id}
          part={part}
          policy={policy}
          clients={t(`policy_word_${draft.client}s`)}
          onAnswer={(answer) => {
            if (part.id in POLICY_QUESTIONS) {
              void set({ answers: { ...policy.answers, [part.id]: answer } as Data['answers'] })
            }
          }}
          onRewrite={(text) => rewrite(part.id, text)}
        />
      ))}
      <PolicyActions document={draft.document} />
      <PolicySheet document={draft.document} />
    </>
  )
}
