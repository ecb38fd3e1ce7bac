import { t } from '../shared/i18n'
import { ANY_HANDLE, roleOf, type Settings, withAccount } from '../shared/settings'
import { SegmentedControl } from '../ui/components/SegmentedControl'
import { shownHandle } from '../ui/handle'
import type { TabView } from './use-tab'

type WhoProps = {
  tab: Extract<TabView, { kind: 'here' }>
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
}

/** The account that is posting and the role it has: changed at once, for every check from now on. */
export function WhoIsPosting({ tab, settings, change }: WhoProps) {
  const { site, handle } = tab
  return (
    <div class="who">
      <p class="who__handle">
        {handle === undefined ? (
          <span class="soft">{t('popup_handle_unseen', site.name)}</span>
        ) : (
          <>
            <span class="soft">{t('popup_posting_as')}</span> <strong>{shownHandle(handle)}</strong>
          </>
        )}
      </p>
      <SegmentedControl
        legend={t('popup_role_legend')}
        legendHidden
        value={roleOf(settings, site.id, handle)}
        options={[
          { value: 'professional', label: t('ui_role_professional') },
          { value: 'personal', label: t('ui_role_personal') },
          { value: 'unknown', label: t('ui_role_unknown') },
        ]}
        onChange={(role) => change(withAccount(settings, { site: site.id, handle: handle ?? ANY_HANDLE, role }))}
      />
    </div>
  )
}
