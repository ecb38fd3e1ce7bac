import { t } from '../shared/i18n'
import { Button } from '../ui/components/Button'
import { BrandMark } from '../ui/icons/BrandMark'
import { Gear } from '../ui/icons/Gear'
import { openOptions } from './open-page'

/** The product's name and the way to the options. */
export function PopupHeader() {
  return (
    <header class="popup__header">
      <BrandMark size={26} />
      <h1>{t('extension_name')}</h1>
      <Button kind="quiet" size="s" square label={t('popup_options')} onClick={() => openOptions()}>
        <Gear />
      </Button>
    </header>
  )
}
