import { t } from '../shared/i18n'
import type { Settings } from '../shared/settings'
import { Button } from '../ui/components/Button'
import { Pause } from '../ui/icons/Pause'
import { Pen } from '../ui/icons/Pen'
import { openPractice } from './open-page'

const HOUR_MS = 60 * 60 * 1000

type FooterProps = { paused: boolean; change: (fields: Partial<Settings>) => Promise<void> }

/** Rest for an hour, or practise. */
export function PopupFooter({ paused, change }: FooterProps) {
  return (
    <footer class="popup__footer">
      {!paused && (
        <Button kind="quiet" size="s" onClick={() => change({ pausedUntil: Date.now() + HOUR_MS })}>
          <Pause size={16} /> {t('popup_pause')}
        </Button>
      )}
      <Button kind="quiet" size="s" onClick={() => openPractice()}>
        <Pen size={16} /> {t('popup_practice')}
      </Button>
    </footer>
  )
}
