import type { Item, TopicItem, Verdict } from '../../accounts/checklist'
import type { AccountName } from '../../shared/account'
import { t } from '../../shared/i18n'
import type { Site } from '../../sites/site'
import { Button } from '../components/Button'
import { ExternalLink } from '../components/ExternalLink'
import { Chevron } from '../icons/Chevron'
import './ChecklistItem.css'
import { insideOf, shownSource, sourcesFor, stateWords, titleOf, topicKey } from './words'

export type ChecklistItemProps = {
  item: Item
  site: Site
  /** Rule sets that are on, the user's own first. */
  codes: readonly string[]
  onSettle: (verdict: Verdict) => void
  /** Says more about the item, below its buttons. */
  more?: preact.ComponentChildren
  account: AccountName
  /** Goes to a place in the options. */
  go: (address: string) => void
}

/** One item of an account's checklist: ticked off at once, or opened to see what, why and where. */
export function ChecklistItem({ item, site, account, codes, onSettle, more, go }: ChecklistItemProps) {
  const title = titleOf(item)
  const isDone = item.state === 'done' || item.state === 'skip'
  return (
    <li class={`check check--${item.state}`}>
      <input
        type="checkbox"
        class="check__tick"
        checked={item.state === 'done'}
        indeterminate={item.state === 'skip'}
        aria-label={t('checklist_done_of', title)}
        onChange={() => onSettle(isDone ? 'open' : 'done')}
      />
      <details class="check__details">
        <summary class="check__summary">
          <span class="check__words">
            <span class="check__title">{title}</span>
            {item.state !== 'open' && <span class="check__state">{stateWords(item)}</span>}
          </span>
          <Chevron size={14} class="check__arrow" />
        </summary>
        <div class="check__body">
          {item.kind === 'topic' && <TopicWords item={item} site={site} account={account} codes={codes} go={go} />}
          <p class="check__actions">
            {(isDone ? (['open'] as const) : (['done', 'later', 'skip'] as const)).map((verdict) => (
              <Button
                key={verdict}
                size="s"
                kind={verdict === 'done' ? 'secondary' : 'quiet'}
                label={`${t(verdict === 'open' ? 'checklist_reopen' : `checklist_${verdict}`)}: ${title}`}
                onClick={() => onSettle(verdict)}
              >
                {t(verdict === 'open' ? 'checklist_reopen' : `checklist_${verdict}`)}
              </Button>
            ))}
          </p>
          {more}
        </div>
      </details>
    </li>
  )
}

type TopicWordsProps = Pick<ChecklistItemProps, 'site' | 'account' | 'codes' | 'go'> & { item: TopicItem }

function TopicWords({ item, site, account, codes, go }: TopicWordsProps) {
  const key = topicKey(item.topic.id)
  const inside = insideOf(item, account)
  const sources = sourcesFor(item.topic.sources, codes).map(shownSource).join(' · ')
  return (
    <>
      <p>{t(`${key}_do`)}</p>
      <p class="soft">
        {t(`${key}_why`)} {t('checklist_touches', sources)}.
      </p>
      {inside && (
        <p>
          <Button size="s" onClick={() => go(inside.address)}>
            {t(inside.label)}
          </Button>
        </p>
      )}
      <Places item={item} site={site} />
    </>
  )
}

/** Where it is found: the site's own page, or the way through its menus. */
function Places({ item: { pages, lookIn, topic }, site }: { item: TopicItem; site: Site }) {
  const inSettings = topic.kind === 'setting' || topic.id === 'two-factor'
  return (
    <ul class="check__places">
      {pages.map(({ url, confidence }, index) => (
        <li key={url}>
          <ExternalLink href={url}>
            {t(index === 0 ? 'checklist_open_page' : 'checklist_open_more', site.name)}
          </ExternalLink>
          {confidence === 'low' && <span class="soft"> {t('checklist_moved')}</span>}
        </li>
      ))}
      {lookIn && <li class="soft">{t('checklist_look_in', lookIn)}</li>}
      {pages.length === 0 && !lookIn && inSettings && <li class="soft">{t('checklist_nowhere', site.name)}</li>}
    </ul>
  )
}
