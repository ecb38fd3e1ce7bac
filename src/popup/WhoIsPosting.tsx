import { findAccount, withAccount } from '../accounts/register'
import { ANY_HANDLE, ROLES } from '../shared/account'
import { t } from '../shared/i18n'
import type { Settings } from '../shared/settings'
import { Select } from '../ui/components/Select'
import { shownHandle } from '../ui/handle'
import type { TabView } from './use-tab'

type WhoProps = {
  tab: Extract<TabView, { kind: 'here' }>
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
}

/** The account that is posting and the role it has: changed at once, for every check from now on. */
export function WhoIsPosting({ tab: { site, handle, posting }, settings, change }: WhoProps) {
  const account = findAccount(settings.accounts, site.id, handle)
  return (
    <div class="who">
      <p class="who__handle">
        {handle === undefined ? (
          <span class="soft">{t('popup_handle_unseen', site.name)}</span>
        ) : (
          <>
            <span class="soft">{t(posting ? 'popup_posting_as' : 'popup_signed_in_as')}</span>{' '}
            <strong>{shownHandle(account?.handle ?? handle)}</strong>
          </>
        )}
      </p>
      <Select
        label={t('popup_role_legend')}
        labelHidden
        value={account?.role ?? 'unknown'}
        options={ROLES.map((value) => ({ value, label: t(`ui_role_${value}`) }))}
        onChange={(role) => change(withAccount(settings, { site: site.id, handle: handle ?? ANY_HANDLE, role }))}
      />
    </div>
  )
}
