import { useContext, useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { isSiteOn } from '../../shared/settings'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { EmptyState } from '../../ui/components/EmptyState'
import { Managed, ManagedNote, PolicyContext } from '../../ui/components/Managed'
import { Switch } from '../../ui/components/Switch'
import { Globe } from '../../ui/icons/Globe'
import { Trash } from '../../ui/icons/Trash'
import type { SectionProps } from '../routes'
import { useOwnSites } from './use-own-sites'

/** Sites that the user switched on by hand: on or off, and the permission given back. */
export function OwnSites({ settings, change }: SectionProps) {
  const hosts = useOwnSites()
  const { ownSites: isAllowed } = useContext(PolicyContext)
  const [left, setLeft] = useState<string>()
  const leave = async (host: string) => {
    await send('leave-site', { host })
    setLeft(host)
  }
  return (
    <div class="group">
      <h3>{t('own_title')}</h3>
      <p class="soft">{t('own_intro')}</p>
      {!isAllowed && <ManagedNote />}
      <Card flush={hosts.length > 0}>
        {hosts.length === 0 ? (
          <EmptyState icon={<Globe />} title={t('own_none')}>
            {isAllowed && t('own_none_text')}
          </EmptyState>
        ) : (
          <ul class="rows">
            {hosts.map((host) => (
              <li key={host} class="own-site">
                <div class="own-site__switch">
                  <Managed field="sites" entry={host}>
                    <Switch
                      label={host}
                      checked={isAllowed && isSiteOn(settings, host)}
                      disabled={!isAllowed}
                      onChange={(on) => change({ sites: { ...settings.sites, [host]: on } })}
                    />
                  </Managed>
                </div>
                <Button kind="quiet" size="s" square label={t('own_remove', host)} onClick={() => leave(host)}>
                  <Trash size={16} />
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <p role="status" class="soft">
        {left !== undefined && t('own_removed', left)}
      </p>
    </div>
  )
}
