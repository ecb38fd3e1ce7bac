import { t } from '../shared/i18n'

/** Where to go from here. */
export function NextSteps() {
  return (
    <section class="next" aria-labelledby="next-title">
      <h2 id="next-title">{t('welcome_next')}</h2>
      <ul>
        <li>{t('welcome_next_pin')}</li>
        <li>
          {t('welcome_next_accounts')} <a href="../options/index.html#accounts">{t('welcome_next_accounts_link')}</a>
        </li>
        <li>{t('welcome_next_shortcut')}</li>
      </ul>
      <p class="soft">{t('welcome_not_advice')}</p>
    </section>
  )
}
