import { plural, t } from '../shared/i18n'
import { sendToPage } from '../shared/send'
import { EmptyState } from '../ui/components/EmptyState'
import { SeverityDot } from '../ui/components/SeverityDot'
import { Check } from '../ui/icons/Check'
import { Chevron } from '../ui/icons/Chevron'
import { Pen } from '../ui/icons/Pen'
import type { TabView } from './use-tab'

type MarksListProps = { tab: Extract<TabView, { kind: 'here' }> }

/** What stands marked in this tab now, as a part of its site. A click goes to the place and opens its card. */
export function MarksList({ tab: { tabId, marks, asking } }: MarksListProps) {
  const show = async (index: number) => {
    await sendToPage(tabId, 'show-mark', { index })
    window.close()
  }
  const count = marks?.length ?? 0
  return (
    <div class="marked">
      <div class="marked__head">
        <h3>{t('popup_marked')}</h3>
        {count > 0 && <span class="soft">{plural('popup_marks', count)}</span>}
      </div>
      {marks === undefined && asking && <p class="soft">{t('popup_reading')}</p>}
      {marks === undefined && !asking && (
        <EmptyState icon={<Pen />} title={t('popup_no_box')}>
          {t('popup_no_box_text')}
        </EmptyState>
      )}
      {marks?.length === 0 && <EmptyState icon={<Check />} title={t('popup_no_marks')} />}
      {marks !== undefined && count > 0 && (
        <ul class="marks">
          {marks.map((mark, index) => (
            <li key={`${mark.rule}-${index}`}>
              <button type="button" class="marks__item" onClick={() => show(index)}>
                <SeverityDot severity={mark.severity} />
                <span class="marks__words">
                  <span class="marks__title">{mark.title}</span>
                  <span class="marks__quote">{t('ui_quoted', mark.quote)}</span>
                </span>
                <Chevron size={16} class="marks__go" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
