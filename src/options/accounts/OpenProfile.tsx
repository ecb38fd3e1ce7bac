import { useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { t } from '../../shared/i18n'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'

type OpenProfileProps = { siteName: string; address: string | undefined }

/** The profile as strangers get it: in a private window, where nobody is signed in. */
export function OpenProfile({ siteName, address }: OpenProfileProps) {
  const [failed, setFailed] = useState(false)
  const [copied, setCopied] = useState(false)
  const open = async () => {
    try {
      // Without the right to private windows some browsers refuse, others answer with no window and open it all the same.
      await browser.windows.create({ ...(address && { url: address }), incognito: true })
    } catch {
      setFailed(true)
    }
  }
  const copy = async () => {
    await navigator.clipboard.writeText(address ?? '')
    setCopied(true)
  }
  return (
    <Card>
      <div class="open-profile">
        <h3>{t('view_open_title')}</h3>
        <p>{address === undefined ? t('view_open_unknown', siteName) : t('view_open_text')}</p>
        {address !== undefined && (
          <>
            <p class="open-profile__address">{address}</p>
            <p class="open-profile__actions">
              <Button onClick={open}>{t('view_open')}</Button>
              <Button kind="quiet" onClick={copy}>
                {t('view_copy')}
              </Button>
              <span role="status" class="soft">
                {copied && t('view_copied')}
              </span>
            </p>
          </>
        )}
        {failed && <p role="alert">{t('view_open_failed')}</p>}
        <p class="soft">{t('view_open_by_hand')}</p>
      </div>
    </Card>
  )
}
