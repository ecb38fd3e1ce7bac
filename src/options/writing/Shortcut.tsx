import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { t } from '../../shared/i18n'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'

/** Firefox 137 has a call of its own; Chromium an address that only `tabs.create` may open. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> }

async function openShortcuts(): Promise<void> {
  const commands = browser.commands as Commands
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

/** The key that goes from mark to mark: what it is now, and where the browser lets it be changed. */
export function Shortcut() {
  const [key, setKey] = useState<string>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const read = () =>
      void browser.commands.getAll().then((all) => setKey(all.find(({ name }) => name === 'next-mark')?.shortcut ?? ''))
    read()
    // It may have been changed in the browser's own page meanwhile.
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [])
  if (key === undefined) return null
  return (
    <Card>
      <div class="shortcut">
        <p>
          <strong>{t('command_next_mark')}</strong> {key === '' ? t('options_shortcut_none') : <kbd>{key}</kbd>}
        </p>
        <Button size="s" onClick={() => void openShortcuts().catch(() => setFailed(true))}>
          {t('options_shortcut_change')}
        </Button>
        <p class="soft" role="status">
          {failed && t('options_shortcut_by_hand')}
        </p>
      </div>
    </Card>
  )
}
