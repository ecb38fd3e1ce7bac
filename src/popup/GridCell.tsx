import type { Cell } from '../accounts/separation'
import type { Account } from '../shared/account'
import { plural, t } from '../shared/i18n'
import type { Site } from '../sites/site'
import { accountAddress, shownHandle } from '../ui/handle'
import { Check } from '../ui/icons/Check'
import { Plus } from '../ui/icons/Plus'
import { openOptions } from './open-page'
import { ProgressRing } from './ProgressRing'

type GridCellProps = {
  cell: Cell
  /** Accounts on this site whose role was not said. */
  unsaid: readonly Account[]
  site: Site
  /** Says that an account belongs on this cell's side. */
  say: (account: Account) => void
}

/** One cell: whose account, and what is still to look at. A click goes to the account, to several of them, or to noting one; where it asks, it says yes. */
export function GridCell({ cell, unsaid, site, say }: GridCellProps) {
  // An account whose role was not said may belong on either side: both ask.
  const asked = cell.state === 'none' ? unsaid[0] : undefined
  const kind = asked ? 'asks' : cell.state === 'open' && cell.due > 0 ? 'due' : cell.state
  const [first, ...others] = cell.accounts
  const named = first ?? asked
  const go = () => {
    if (asked) say(asked)
    else if (others.length > 0) openOptions(`accounts/${site.id}`)
    else openOptions(first ? accountAddress(first) : `accounts/${site.id}/${cell.side}`)
  }
  const isOpen = kind === 'open' || kind === 'due'
  return (
    <td>
      <button type="button" class={`cell cell--${kind}`} onClick={go}>
        <span class="cell__sign" aria-hidden="true">
          {kind === 'settled' && <Check size={16} />}
          {isOpen && <ProgressRing done={cell.done} total={cell.total} />}
          {kind === 'none' && <Plus size={14} />}
          {kind === 'asks' && '?'}
          {kind === 'absent' && '–'}
        </span>
        <span class="cell__words">
          {/* Out of the table, in a list of buttons, a cell must say where it stands. */}
          <span class="visually-hidden">
            {site.name}, {t(`ui_role_${cell.side}`)}:{' '}
          </span>
          {named && (
            <span class="cell__name">
              <span class="cell__handle">{shownHandle(named.handle)}</span>
              {others.length > 0 && <span> +{others.length}</span>}
            </span>
          )}
          <span class="cell__state">
            {kind === 'due' && plural('popup_cell_due', cell.due)}
            {kind === 'open' && plural('popup_cell_open', cell.total - cell.done)}
            {!isOpen && t(`popup_cell_${kind}`)}
          </span>
        </span>
      </button>
    </td>
  )
}
