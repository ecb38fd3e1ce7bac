import { plural, t } from '../../shared/i18n'
import { Banner } from '../../ui/components/Banner'
import { Card } from '../../ui/components/Card'
import { Check } from '../../ui/icons/Check'
import type { Report } from './use-pack-changes'

const MOST_SHOWN = 20

/** What came of an import: the problems with line and mend, or the tests that hold and what the words cost. */
export function ImportReport({ file, pack, problems, costs, most }: Report) {
  if (problems.length > 0) {
    return (
      <Banner tone="warn" title={plural('packs_problems', problems.length, file)}>
        <ul class="packs__problems">
          {problems.slice(0, MOST_SHOWN).map(({ file: at, line, message }) => (
            <li key={`${line} ${message}`}>
              <strong>{at === file ? t('packs_line', line) : t('packs_line_of', line, at)}</strong> {message}
            </li>
          ))}
        </ul>
        {problems.length > MOST_SHOWN && <p>{plural('packs_more_problems', problems.length - MOST_SHOWN)}</p>}
      </Banner>
    )
  }
  if (!pack) return null
  return (
    <Card>
      <div class="packs__report">
        <p class="packs__tests">
          <Check size={16} /> {plural('packs_tests', pack.tests)}
        </p>
        <details>
          <summary>{t('packs_costs')}</summary>
          <p class="soft">{t('packs_costs_text', most)}</p>
          <table class="packs__costs">
            <thead>
              <tr>
                <th scope="col">{t('packs_cost_word')}</th>
                <th scope="col">{t('packs_cost_steps')}</th>
              </tr>
            </thead>
            <tbody>
              {costs.slice(0, 8).map(({ word, steps }) => (
                <tr key={word}>
                  <td>{word}</td>
                  <td>{t('packs_cost_of', steps, most)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </div>
    </Card>
  )
}
