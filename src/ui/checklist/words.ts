/** The words of a checklist's items: what to do, why, and which clauses it may touch on. */
import names from 'virtual:rules/clause-names'
import type { Item, TopicItem } from '../../accounts/checklist'
import type { Source, TopicId } from '../../accounts/topics'
import type { AccountName } from '../../shared/account'
import { cite } from '../../shared/cite'
import { language, t } from '../../shared/i18n'
import { accountAddress } from '../handle'

/** Key of a topic's title; `<key>_do` and `<key>_why` say more. Message keys take no hyphen. */
export const topicKey = (id: TopicId) => `topic_${id.replaceAll('-', '_')}`

/** What an item is called. */
export function titleOf(item: Item): string {
  return item.kind === 'todo' ? item.todo.text : t(topicKey(item.topic.id))
}

/** How an item stands, in a few words. */
export function stateWords(item: Item): string {
  if (item.kind === 'todo') return item.state === 'done' ? t('checklist_state_todo') : t('checklist_noted_short')
  return t(`checklist_state_${item.state}`, item.until === undefined ? '' : dayOf(item.until))
}

let days: Intl.DateTimeFormat | undefined

/** A day as people write it. */
export function dayOf(at: number): string {
  days ??= new Intl.DateTimeFormat(language(), { dateStyle: 'medium' })
  return days.format(at)
}

const MOST_SOURCES = 2

/** The clauses to name: those of the codes in force, in their order; without any, the first. */
export function sourcesFor(sources: readonly Source[], codes: readonly string[]): Source[] {
  const own = codes.flatMap((code) => sources.filter((source) => source.startsWith(`${code} `)))
  return (own.length > 0 ? own : sources.slice(0, 1)).slice(0, MOST_SOURCES)
}

/** `aca H.6.a` -> `ACA H.6.a`: as the card cites it. */
export function shownSource(source: Source): string {
  const [code = '', clause = ''] = source.split(' ')
  const name = names[source]
  return cite({ code, clause, ...(name !== undefined && { name }) })
}

/** Where an item is done in the extension itself: its place in the options, and the key of the button's words. */
export function insideOf({ topic }: TopicItem, account: AccountName): { address: string; label: string } | undefined {
  if (topic.id === 'client-view') return { address: `${accountAddress(account)}/view`, label: 'checklist_look' }
  return topic.id === 'policy-link' ? { address: 'media-policy', label: 'checklist_policy' } : undefined
}
