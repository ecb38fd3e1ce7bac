import { checklist, dueAt, type Item, progress, settle } from '../../accounts/checklist'
import { withoutTodo } from '../../accounts/client-view'
import { changeAccount } from '../../accounts/register'
import type { Account } from '../../shared/account'
import { t } from '../../shared/i18n'
import type { Settings } from '../../shared/settings'
import type { Site } from '../../sites/site'
import { ChecklistItem } from '../../ui/checklist/ChecklistItem'
import { titleOf } from '../../ui/checklist/words'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { DueDate } from './DueDate'

type WholeChecklistProps = {
  account: Account
  site: Site
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
}

/** All items of an account in one order, so that nothing jumps when it is ticked. */
export function WholeChecklist({ account, site, settings, change }: WholeChecklistProps) {
  const now = Date.now()
  const items = checklist(site, account, now)
  const { done, total } = progress(site, account, now)
  const set = (next: (one: Account) => Account) => change(changeAccount(settings, account, next))
  const more = (item: Item) => {
    if (item.kind === 'todo') {
      return (
        <p>
          <Button kind="quiet" size="s" onClick={() => set((one) => withoutTodo(one, item.todo.id))}>
            {t('options_todo_remove')}
          </Button>
        </p>
      )
    }
    return (
      item.state === 'done' &&
      item.until !== undefined && (
        <DueDate
          label={t('options_due_on', titleOf(item))}
          value={item.until}
          onChange={(at) => set((one) => dueAt(one, item.id, at))}
        />
      )
    )
  }
  return (
    <section class="group" aria-labelledby="account-checklist">
      <div class="toolbar">
        <h3 id="account-checklist">{t('options_checklist')}</h3>
        <p class="soft" role="status">
          {t('popup_checklist_of', done, total)}
        </p>
      </div>
      <Card>
        <ul class="checklist checklist--whole">
          {items.map((item) => (
            <ChecklistItem
              key={item.id}
              item={item}
              site={site}
              codes={settings.codes}
              onSettle={(verdict) => set((one) => settle(one, item.id, verdict, Date.now(), settings.reviewDays))}
              account={account}
              go={(address) => {
                location.hash = `#${address}`
              }}
              more={more(item)}
            />
          ))}
        </ul>
      </Card>
    </section>
  )
}
