import { useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Confirm } from '../../ui/components/Confirm'
import type { SectionProps } from '../routes'

/** Back to the start. What goes is named before it goes. */
export function Reset(_props: SectionProps) {
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState(false)
  const reset = async () => {
    await send('reset-settings', {})
    setAsking(false)
    setDone(true)
  }
  return (
    <Card>
      <div class="reset">
        <p>{t('options_reset_text')}</p>
        <p class="soft">
          {t('options_reset_vault')} <a href="#vault">{t('options_nav_vault')}</a>
        </p>
        <div>
          <Button kind="danger" onClick={() => setAsking(true)}>
            {t('options_reset_button')}
          </Button>
        </div>
        <p role="status">{done && t('options_reset_done')}</p>
      </div>
      {asking && (
        <Confirm
          title={t('options_reset_title')}
          action={t('options_reset_confirm')}
          onConfirm={reset}
          onCancel={() => setAsking(false)}
        >
          {t('options_reset_confirm_text')}
        </Confirm>
      )}
    </Card>
  )
}
