import { t } from '../shared/i18n'
import { useLocked } from '../ui/components/Managed'
import { BrandMark } from '../ui/icons/BrandMark'

/** The product's name and what it is for, in two sentences. */
export function Hero() {
  const rulesLocked = useLocked('codes')
  return (
    <header class="hero">
      <p class="hero__brand">
        <BrandMark size={36} /> {t('extension_name')}
      </p>
      <h1>{t('welcome_title')}</h1>
      <p class="hero__lead">{t('welcome_lead')}</p>
      <p class="hero__links">
        <a class="button button--primary button--m" href="#questions">
          {t(rulesLocked ? 'welcome_question' : 'welcome_begin')}
        </a>
        <a class="button button--quiet button--m" href="#practice">
          {t('welcome_try')}
        </a>
      </p>
    </header>
  )
}
