import type { ComponentChildren } from 'preact'
import { t } from '../shared/i18n'
import { type Settings, withAccount, withCheck } from '../shared/settings'
import { Button } from '../ui/components/Button'
import { ExternalLink } from '../ui/components/ExternalLink'
import { asSentence, shownHandle } from '../ui/handle'
import { Check } from '../ui/icons/Check'
import type { Step } from '../ui/separation'
import { openOptions } from './open-page'

type NextStepProps = {
  step: Step | undefined
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
}

/** The one thing that helps most now, done with one click. */
export function NextStep({ step, settings, change }: NextStepProps) {
  if (!step) {
    return (
      <p class="step step--done">
        <Check size={16} /> {t('popup_step_none')}
      </p>
    )
  }
  if (step.kind === 'say-role') {
    const say = (role: 'personal' | 'professional') =>
      change(withAccount(settings, { site: step.site.id, handle: step.handle, role }))
    return (
      <Frame title={t('popup_step_role', shownHandle(step.handle), step.site.name)}>
        <Button size="s" onClick={() => say('personal')}>
          {t('ui_role_personal')}
        </Button>
        <Button size="s" onClick={() => say('professional')}>
          {t('ui_role_professional')}
        </Button>
      </Frame>
    )
  }
  if (step.kind === 'note-account') {
    const absence = { site: step.site.id, role: step.role }
    return (
      <Frame title={t(`popup_step_note_${step.role}`, step.site.name)}>
        <Button size="s" onClick={() => openOptions(`accounts/${step.site.id}/${step.role}`)}>
          {t('popup_step_add')}
        </Button>
        <Button kind="quiet" size="s" onClick={() => change({ absences: [...settings.absences, absence] })}>
          {t('popup_step_none_here')}
        </Button>
      </Frame>
    )
  }
  const { account, link } = step
  const settle = (state: 'done' | 'later') =>
    change(withCheck(settings, { site: account.site, handle: account.handle, item: link.id, state, at: Date.now() }))
  return (
    <Frame
      title={t('popup_step_look', shownHandle(account.handle), step.site.name)}
      text={<ExternalLink href={link.url}>{asSentence(link.purpose)}</ExternalLink>}
    >
      <Button size="s" onClick={() => settle('done')}>
        {t('popup_step_done')}
      </Button>
      <Button kind="quiet" size="s" onClick={() => settle('later')}>
        {t('popup_step_later')}
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
