import { type Row, SIDES, type Side } from '../accounts/separation'
import type { Account } from '../shared/account'
import { t } from '../shared/i18n'
import { Case } from '../ui/icons/Case'
import { House } from '../ui/icons/House'
import { GridCell } from './GridCell'

type SeparationGridProps = {
  rows: readonly Row[]
  current: string | undefined
  /** There are more sites than are shown. */
  more?: { count: number; show: () => void }
  /** Says on which side an account belongs. */
  say: (account: Account, side: Side) => void
}

/** Sites by {personal, professional}: a picture for the eye, a table for the ear. */
export function SeparationGrid({ rows, current, more, say }: SeparationGridProps) {
  return (
    <table class="grid">
      <caption class="visually-hidden">{t('popup_grid_caption')}</caption>
      <thead>
        <tr>
          <td>
            {more && (
              <button
                type="button"
                class="grid__more"
                aria-label={t('popup_all_sites', more.count)}
                onClick={more.show}
              >
                {t('popup_all_short', more.count)}
              </button>
            )}
          </td>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              <span class="grid__side">
                {side === 'personal' ? <House size={15} /> : <Case size={15} />}
                {t(`ui_role_${side}`)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.site.id} class={row.site.id === current ? 'grid__row--current' : undefined}>
            <th scope="row">{row.site.name}</th>
            {SIDES.map((side) => (
              <GridCell
                key={side}
                cell={row.cells[side]}
                unsaid={row.unsaid}
                site={row.site}
                say={(account) => say(account, side)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
