import { useEffect, useState } from 'preact/hooks'
import { t } from '../shared/i18n'
import { Banner } from '../ui/components/Banner'
import { Button } from '../ui/components/Button'
import { Box } from '../ui/icons/Box'
import { afterPaint } from './after-paint'
import { openOptions } from './open-page'

/** After an update packs rest until a page with the compiler has made them ready: said, with the way there. */
export function RestingPacks() {
  const [resting, setResting] = useState(false)
  useEffect(() => {
    // Loaded and asked once the popup stands: packs may be large, and hardly ever rest.
    void afterPaint()
      .then(() => import('../packs/pack-store'))
      .then(({ isStale }) => isStale())
      .then(setResting, () => undefined)
  }, [])
  if (!resting) return null
  return (
    <Banner
      icon={<Box />}
      title={t('packs_resting')}
      actions={
        <Button size="s" onClick={() => openOptions('packs')}>
          {t('packs_resting_open')}
        </Button>
      }
    >
      {t('packs_resting_text')}
    </Banner>
  )
}
