/** The clauses that a mark or a reminder may touch on: a few at once, the rest behind a disclosure. */
import { cite } from '../../shared/cite'
import type { Citation } from '../../shared/finding'
import { t } from '../../shared/i18n'

const SHOWN = 3

export function Clauses({ citations }: { citations: readonly Citation[] }) {
  const shown = citations.slice(0, SHOWN)
  const rest = citations.slice(SHOWN)
  return (
    <>
      <p class="label">{t('content_card_touches')}</p>
      <ul class="clauses">{shown.map(clauseLine)}</ul>
      {rest.length > 0 && (
        <details class="more">
          <summary>{t('content_card_more_clauses', rest.length)}</summary>
          <ul class="clauses">{rest.map(clauseLine)}</ul>
        </details>
      )}
    </>
  )
}

function clauseLine(citation: Citation) {
  const { code, clause, title, edition, url, status } = citation
  return (
    <li key={`${code}${clause}`}>
      <a href={url} target="_blank" rel="noopener noreferrer">
        {cite(citation)}
      </a>{' '}
      {title} <span class="edition">({status === 'unchecked' ? t('content_card_unchecked', edition) : edition})</span>
    </li>
  )
}
