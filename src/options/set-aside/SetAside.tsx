import { useEffect, useState } from 'preact/hooks'
import { language, t } from '../../shared/i18n'
import type { Dismissal } from '../../shared/messages'
import { send } from '../../shared/send'
import { SITES } from '../../sites'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { EmptyState } from '../../ui/components/EmptyState'
import { Leaf } from '../../ui/icons/Leaf'
import { categoryTitle, ruleTitle } from '../../ui/titles'
import type { SectionProps } from '../routes'

/** Passages set aside ("not this one") and rules muted on a site, each with its way back. */
export function SetAside({ settings, change }: SectionProps) {
  const [dismissals, setDismissals] = useState<Dismissal[]>()
  useEffect(() => {
    void send('dismissals', {}).then(setDismissals)
  }, [])
  if (!dismissals) return null
  const siteName = (id: string) => SITES.find((site) => site.id === id)?.name ?? id
  const date = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' })
  const undo = async (id: string) => {
    await send('undo-dismissal', { id })
    setDismissals(dismissals.filter((entry) => entry.id !== id))
  }
  const unmute = (rule: string, site: string) =>
    change({ muted: settings.muted.filter((entry) => entry.rule !== rule || entry.site !== site) })
  return (
    <>
      <p class="lead">{t('options_set_aside_intro')}</p>
      <section class="group" aria-labelledby="set-aside-passages">
        <h3 id="set-aside-passages">{t('options_set_aside_passages')}</h3>
        <Card flush={dismissals.length > 0}>
          {dismissals.length === 0 && <EmptyState icon={<Leaf />} title={t('options_set_aside_none')} />}
          <ul class="rows">
            {dismissals.map((entry) => (
              <Row
                key={entry.id}
                title={categoryTitle(entry.category)}
                detail={`${siteName(entry.site)} · ${date.format(entry.at)}`}
                onUndo={() => undo(entry.id)}
              />
            ))}
          </ul>
        </Card>
      </section>
      <section class="group" aria-labelledby="set-aside-rules">
        <h3 id="set-aside-rules">{t('options_set_aside_rules')}</h3>
        <Card flush={settings.muted.length > 0}>
          {settings.muted.length === 0 && <EmptyState icon={<Leaf />} title={t('options_muted_none')} />}
          <ul class="rows">
            {settings.muted.map(({ rule, site }) => (
              <Row
                key={`${rule}/${site}`}
                title={ruleTitle(rule)}
                detail={siteName(site)}
                onUndo={() => unmute(rule, site)}
              />
            ))}
          </ul>
        </Card>
      </section>
    </>
  )
}

function Row({ title, detail, onUndo }: { title: string; detail: string; onUndo: () => void }) {
  return (
    <li class="set-aside">
      <p>
        {title} <span class="soft set-aside__detail">{detail}</span>
      </p>
      <Button size="s" onClick={onUndo} label={t('options_take_back', `${title}, ${detail}`)}>
        {t('options_take_back_short')}
      </Button>
    </li>
  )
}
