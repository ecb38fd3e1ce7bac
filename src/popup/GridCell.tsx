import { plural, t } from '../shared/i18n'
import type { Account } from '../shared/settings'
import type { Site } from '../sites/site'
import { shownHandle } from '../ui/handle'
import { Check } from '../ui/icons/Check'
import { Plus } from '../ui/icons/Plus'
import type { Cell } from '../ui/separation'
import { openOptions } from './open-page'
import { ProgressRing } from './ProgressRing'

type GridCellProps = { cell: Cell; unsaid: readonly Account[]; site: Site }

/** One cell: whose account, and what is still to look at. A click goes to the accounts. */
export function GridCell({ cell, unsaid, site }: GridCellProps) {
  // An account whose role was not said may belong in either column: both ask.
  const asks = cell.state === 'none' && unsaid.length > 0
  const kind = asks ? 'asks' : cell.state
  const [first, ...others] = cell.accounts
  const name = first && `${shownHandle(first.handle)}${others.length > 0 ? ` +${others.length}` : ''}`
  return (
    <td>
      <button
        type="button"
        class={`cell cell--${kind}`}
        onClick={() => openOptions(`accounts/${site.id}/${cell.role}`)}
      >
        <span class="cell__sign" aria-hidden="true">
          {kind === 'settled' && <Check size={16} />}
          {kind === 'open' && <ProgressRing done={cell.done} total={cell.total} />}
          {kind === 'none' && <Plus size={14} />}
          {kind === 'asks' && '?'}
          {kind === 'absent' && '–'}
        </span>
        <span class="cell__words">
          {name && <span class="cell__handle">{name}</span>}
          <span class="cell__state">
            {kind === 'open' ? plural('popup_cell_open', cell.total - cell.done) : t(`popup_cell_${kind}`)}
          </span>
        </span>
      </button>
    </td>
  )
}
