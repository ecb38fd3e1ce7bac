import { useState } from 'preact/hooks'
import { t } from '../shared/i18n'
import { BrandMark } from '../ui/icons/BrandMark'
import { Chevron } from '../ui/icons/Chevron'
import { ROUTES, routeKey } from './routes'

/** The sections, beside the page; where there is no room beside, above it, folded behind the current one's name. */
export function SideNav({ current }: { current: string }) {
  const [unfolded, setUnfolded] = useState(false)
  const here = ROUTES.find(({ id }) => id === current)
  return (
    <header class="options__side">
      <h1 class="options__brand">
        <BrandMark size={30} />
        {t('extension_name')}
      </h1>
      <nav aria-label={t('options_nav_label')}>
        {here && (
          <button
            type="button"
            class="nav__fold"
            aria-expanded={unfolded}
            aria-controls="sections"
            onClick={() => setUnfolded(!unfolded)}
          >
            <here.icon size={18} />
            <span class="visually-hidden">{t('options_nav_label')}: </span>
            {t(routeKey(current))}
            <Chevron size={18} />
          </button>
        )}
        <ul class={`nav${unfolded ? ' nav--unfolded' : ''}`} id="sections">
          {ROUTES.map(({ id, icon: Sign }) => (
            <li key={id}>
              <a
                class="nav__link"
                href={`#${id}`}
                aria-current={id === current ? 'page' : undefined}
                onClick={() => setUnfolded(false)}
              >
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
