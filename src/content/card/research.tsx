/** What studies say, behind a disclosure: asked for when it is opened, so that a card costs nothing more. */
import { useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import type { Study } from '../../shared/messages-research'

export function Research({ studies }: { studies: () => Promise<readonly Study[]> }) {
  const [found, setFound] = useState<readonly Study[]>()
  const open = () => {
    if (found) return
    studies().then(setFound, () => setFound([]))
  }
  return (
    <details class="more" onToggle={open}>
      <summary>{t('content_research')}</summary>
      {found?.length === 0 && <p class="hint">{t('content_research_none')}</p>}
      <ul class="clauses">
        {found?.map(({ authors, year, title, finding, stance, doi }) => (
          <li key={title}>
            <span class="edition">{t(`content_research_${stance}`)}</span> {finding}{' '}
            {doi ? (
              <a href={`https://doi.org/${doi}`} target="_blank" rel="noopener noreferrer" title={title}>
                {authors} {year}
              </a>
            ) : (
              <span class="edition" title={title}>
                {authors} {year}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
