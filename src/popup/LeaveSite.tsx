import { t } from '../shared/i18n'
import { send } from '../shared/send'
import { Button } from '../ui/components/Button'

type LeaveSiteProps = { host: string; refresh: () => Promise<void> }

/** A site of the user's own: whose wish it is that we are here, and the way out. */
export function LeaveSite({ host, refresh }: LeaveSiteProps) {
  const leave = async () => {
    await send('leave-site', { host })
    await refresh()
  }
  return (
    <p class="leave-site soft">
      <span>{t('own_chosen', host)}</span>
      <Button kind="quiet" size="s" onClick={leave} label={t('own_remove', host)}>
        {t('own_remove_short')}
      </Button>
    </p>
  )
}
