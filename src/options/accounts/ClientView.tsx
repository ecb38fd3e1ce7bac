import { settle } from '../../accounts/checklist'
import { ASPECTS, profileAddress, withFine, withLookOver, withoutTodo, withTodo } from '../../accounts/client-view'
import { changeAccount } from '../../accounts/register'
import type { Account } from '../../shared/account'
import { t } from '../../shared/i18n'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { accountAddress } from '../../ui/handle'
import { AccountHead } from './AccountHead'
import type { AccountPageProps } from './AccountPage'
import { AspectCard } from './AspectCard'
import { OpenProfile } from './OpenProfile'

/** "What a client would see": a guided look at one's own profile. What is to change joins the checklist. */
export function ClientView({ site, account, settings, change }: AccountPageProps) {
  const fine = account.fine ?? []
  const todos = account.todos ?? []
  const looked = ASPECTS.filter((id) => fine.includes(id) || todos.some((todo) => todo.about === id))
  const set = (next: (one: Account) => Account) => change(changeAccount(settings, account, next))
  const finish = async () => {
    await set((one) => settle(withLookOver(one), 'client-view', 'done', Date.now(), settings.reviewDays))
    location.hash = `#${accountAddress(account)}`
  }
  return (
    <>
      <AccountHead account={account} siteName={site.name} back={accountAddress(account)} />
      <p class="lead">{t('view_intro')}</p>
      <OpenProfile siteName={site.name} address={profileAddress(site, account)} />
      <section class="group" aria-labelledby="view-look">
        <div class="toolbar">
          <h3 id="view-look">{t('view_look')}</h3>
          <p class="soft" role="status">
            {t('view_looked', looked.length, ASPECTS.length)}
          </p>
        </div>
        <Card flush>
          <ul class="rows">
            {ASPECTS.map((id) => (
              <AspectCard
                key={id}
                aspect={id}
                fine={fine.includes(id)}
                todos={todos.filter((todo) => todo.about === id)}
                onFine={(on) => set((one) => withFine(one, id, on))}
                onNote={(text) => set((one) => withTodo(one, crypto.randomUUID(), id, text))}
                onRemove={(todo) => set((one) => withoutTodo(one, todo))}
              />
            ))}
          </ul>
        </Card>
      </section>
      <div>
        <Button kind="primary" onClick={finish}>
          {t('view_finish')}
        </Button>
      </div>
    </>
  )
}
