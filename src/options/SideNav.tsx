import { t } from '../shared/i18n'
import { BrandMark } from '../ui/icons/BrandMark'
import { ROUTES, routeKey } from './routes'

/** The sections, beside the page; above it where there is no room beside. */
export function SideNav({ current }: { current: string }) {
  return (
    <header class="options__side">
      <h1 class="options__brand">
        <BrandMark size={30} />
        {t('extension_name')}
      </h1>
      <nav aria-label={t('options_nav_label')}>
        <ul class="nav">
          {ROUTES.map(({ id, icon: Sign }) => (
            <li key={id}>
              <a class="nav__link" href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                <Sign size={18} />
                {t(routeKey(id))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="options__practice">
        <a href="../welcome/index.html#practice">{t('options_practice')}</a>
      </p>
    </header>
  )
}
