import { t } from '../../shared/i18n'
import { Banner } from './Banner'

/** A change could not be stored. What is shown is what is stored, so nothing looks done that isn't. */
export function NotKept() {
  return (
    <Banner tone="warn" title={t('ui_not_kept')}>
      {t('ui_not_kept_text')}
    </Banner>
  )
}
