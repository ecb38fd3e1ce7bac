import { useContext } from 'preact/hooks'
import { t } from '../shared/i18n'
import { PolicyContext } from '../ui/components/Managed'
import { Lock } from '../ui/icons/Lock'

/** That some choices are the organisation's; the options say which. */
export function SetByOrganisation() {
  const { locked, pack } = useContext(PolicyContext)
  if (Object.keys(locked).length === 0 && pack === undefined) return null
  return (
    <p class="popup__managed">
      <Lock size={14} /> {t('popup_managed')}
    </p>
  )
}
