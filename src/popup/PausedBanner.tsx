import { language, t } from '../shared/i18n'
import { Banner } from '../ui/components/Banner'
import { Button } from '../ui/components/Button'
import { Pause } from '../ui/icons/Pause'

/** Checking rests: until when, and the way back. */
export function PausedBanner({ until, onResume }: { until: number; onResume: () => void }) {
  const time = new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(until)
  return (
    <Banner
      icon={<Pause />}
      title={t('popup_paused', time)}
      actions={
        <Button size="s" onClick={onResume}>
          {t('popup_resume')}
        </Button>
      }
    >
      {t('popup_paused_text')}
    </Banner>
  )
}
