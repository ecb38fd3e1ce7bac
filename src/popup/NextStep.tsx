import type { ComponentChildren } from 'preact'
import { settle } from '../accounts/checklist'
import { changeAccount, withAccount } from '../accounts/register'
import type { Step } from '../accounts/separation'
import type { Role } from '../shared/account'
import { t } from '../shared/i18n'
import type { Settings } from '../shared/settings'
import { titleOf } from '../ui/checklist/words'
import { Button } from '../ui/components/Button'
import { ExternalLink } from '../ui/components/ExternalLink'
import { accountAddress, shownHandle } from '../ui/handle'
import { Check } from '../ui/icons/Check'
import { openOptions } from './open-page'

type StepProps<K extends Step['kind']> = {
  step: Extract<Step, { kind: K }>
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
}
type NextStepProps = Omit<StepProps<Step['kind']>, 'step'> & { step: Step | undefined }

/** The one thing that helps most now, done with one click. */
export function NextStep({ step, ...rest }: NextStepProps) {
  if (!step) {
    return (
      <p class="step step--done">
        <Check size={16} /> {t('popup_step_none')}
      </p>
    )
  }
  if (step.kind === 'say-role') return <SayRole step={step} {...rest} />
  return step.kind === 'look' ? <Look step={step} {...rest} /> : <NoteAccount step={step} {...rest} />
}

function SayRole({ step: { site, handle }, settings, change }: StepProps<'say-role'>) {
  const say = (role: Role) => change(withAccount(settings, { site: site.id, handle, role }))
  return (
    <Frame title={t('popup_step_role', shownHandle(handle), site.name)}>
      <Button size="s" onClick={() => say('personal')}>
        {t('ui_role_personal')}
      </Button>
      <Button size="s" onClick={() => say('professional')}>
        {t('ui_role_professional')}
      </Button>
      <Button kind="quiet" size="s" onClick={() => openOptions(accountAddress({ site: site.id, handle }))}>
        {t('popup_step_role_more')}
      </Button>
    </Frame>
  )
}

function NoteAccount({ step: { site, side }, settings, change }: StepProps<'note-account'>) {
  const absence = { site: site.id, role: side }
  return (
    <Frame title={t(`popup_step_note_${side}`, site.name)}>
      <Button size="s" onClick={() => openOptions(`accounts/${site.id}/${side}`)}>
        {t('popup_step_add')}
      </Button>
      <Button kind="quiet" size="s" onClick={() => change({ absences: [...settings.absences, absence] })}>
        {t('popup_step_none_here')}
      </Button>
    </Frame>
  )
}

function Look({ step: { site, account, item }, settings, change }: StepProps<'look'>) {
  const page = item.kind === 'topic' ? item.pages[0] : undefined
  const say = (verdict: 'done' | 'later') =>
    change(changeAccount(settings, account, (one) => settle(one, item.id, verdict, Date.now(), settings.reviewDays)))
  return (
    <Frame
      title={titleOf(item)}
      text={
        <>
          {t('popup_step_look', shownHandle(account.handle), site.name)}
          {page && (
            <>
              {' · '}
              <ExternalLink href={page.url}>{t('popup_step_page')}</ExternalLink>
            </>
          )}
        </>
      }
    >
      <Button size="s" onClick={() => say('done')}>
        {t('checklist_done')}
      </Button>
      <Button kind="quiet" size="s" onClick={() => say('later')}>
        {t('checklist_later')}
      </Button>
    </Frame>
  )
}

function Frame({ title, text, children }: { title: string; text?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="step" aria-live="polite">
      <p class="step__kicker">{t('popup_step')}</p>
      <p class="step__title">{title}</p>
      {text && <p class="step__text">{text}</p>}
      <div class="step__actions">{children}</div>
    </div>
  )
}
