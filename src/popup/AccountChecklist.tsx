import { useState } from 'preact/hooks'
import { checklist, progress, settle, toLookAt } from '../accounts/checklist'
import { changeAccount } from '../accounts/register'
import type { Account } from '../shared/account'
import { t } from '../shared/i18n'
import type { Settings } from '../shared/settings'
import type { Site } from '../sites/site'
import { ChecklistItem } from '../ui/checklist/ChecklistItem'
import { Button } from '../ui/components/Button'
import { Section } from '../ui/components/Section'
import { accountAddress, shownHandle } from '../ui/handle'
import { Check } from '../ui/icons/Check'
import { openOptions } from './open-page'

type AccountChecklistProps = {
  account: Account
  site: Site
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
}

/** As many as one looks after in a minute; the rest is a click away. */
const SHOWN = 3

/** What is worth a look on the account in front. */
export function AccountChecklist({ account, site, settings, change }: AccountChecklistProps) {
  const now = Date.now()
  const items = checklist(site, account, now)
  const { done, total } = progress(site, account, now)
  const next = () => toLookAt(items).slice(0, SHOWN)
  // What was shown stays in its place when it is ticked: nothing slides under the pointer.
  const [ids, setIds] = useState(() => next().map(({ id }) => id))
  const shown = items.filter(({ id }) => ids.includes(id))
  const isThrough = shown.every(({ state }) => state !== 'open' && state !== 'due')
  return (
    <Section
      title={t('popup_checklist_title', shownHandle(account.handle))}
      aside={<span class="soft">{t('popup_checklist_of', done, total)}</span>}
    >
      {/* A picture of what the words beside the title say. */}
      <div class="bar" aria-hidden="true">
        <div class="bar__done" style={{ inlineSize: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
      {shown.length === 0 ? (
        <p class="soft checklist__done">
          <Check size={16} /> {t('popup_checklist_done')}
        </p>
      ) : (
        <ul class="checklist">
          {shown.map((item) => (
            <ChecklistItem
              key={item.id}
              item={item}
              site={site}
              codes={settings.codes}
              account={account}
              go={openOptions}
              onSettle={(verdict) =>
                change(
                  changeAccount(settings, account, (one) =>
                    settle(one, item.id, verdict, Date.now(), settings.reviewDays),
                  ),
                )
              }
            />
          ))}
        </ul>
      )}
      <p class="checklist__all">
        {isThrough && next().length > 0 && (
          <Button kind="quiet" size="s" onClick={() => setIds(next().map(({ id }) => id))}>
            {t('popup_checklist_next')}
          </Button>
        )}
        <Button kind="quiet" size="s" onClick={() => openOptions(accountAddress(account))}>
          {t('popup_checklist_all')}
        </Button>
      </p>
    </Section>
  )
}
