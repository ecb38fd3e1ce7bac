import { t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Card } from '../../ui/components/Card'
import { Switch } from '../../ui/components/Switch'
import type { VaultPrefs } from '../../vault/prefs'
import type { VaultView } from '../vault/use-vault'

/** Where and when words are watched. */
export function WordSwitches({ vault, changed }: { vault: VaultView; changed: () => Promise<void> }) {
  const change = async (prefs: Partial<VaultPrefs>) => {
    await send('change-vault-prefs', prefs)
    await changed()
  }
  return (
    <Card flush>
      <div class="rows">
        <Switch
          label={t('words_search')}
          hint={t('words_search_hint')}
          checked={vault.prefs.watchSearch}
          onChange={(watchSearch) => void change({ watchSearch })}
        />
        {vault.state === 'unlocked' && (
          <Switch
            label={t('words_while_locked')}
            hint={t('words_while_locked_hint')}
            checked={vault.prefs.watchLocked}
            onChange={(watchLocked) => void change({ watchLocked })}
          />
        )}
      </div>
    </Card>
  )
}
