import { t } from '../shared/i18n'
import { CELL_ROLES, type Row } from '../ui/separation'
import { GridCell } from './GridCell'

/** Sites by {personal, professional}: a picture for the eye, a table for the ear. */
export function SeparationGrid({ rows, current }: { rows: readonly Row[]; current: string | undefined }) {
  return (
    <table class="grid">
      <caption class="visually-hidden">{t('popup_grid_caption')}</caption>
      <thead>
        <tr>
          <td />
          {CELL_ROLES.map((role) => (
            <th key={role} scope="col">
              {t(`ui_role_${role}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.site.id} class={row.site.id === current ? 'grid__row--current' : undefined}>
            <th scope="row">{row.site.name}</th>
            {CELL_ROLES.map((role) => (
              <GridCell key={role} cell={row.cells[role]} unsaid={row.unsaid} site={row.site} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
