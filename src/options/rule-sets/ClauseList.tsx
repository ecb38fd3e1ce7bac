import { t } from '../../shared/i18n'
import type { Clause } from '../../ui/catalogue'
import { Chip } from '../../ui/components/Chip'

/** The clauses of one code, folded away until wanted. */
export function ClauseList({ clauses, name }: { clauses: readonly Clause[]; name: string }) {
  return (
    <details class="clauses">
      <summary>
        {t('options_clauses')} <span class="visually-hidden">{name}</span>
      </summary>
      <ul>
        {clauses.map((clause) => (
          <li key={`${clause.number}-${clause.title}`}>
            <p>
              <strong>{clause.number}</strong> {clause.title}{' '}
              {clause.status === 'unchecked' && <Chip tone="medium">{t('options_clause_unchecked')}</Chip>}
            </p>
            <p class="soft">{clause.gist}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
