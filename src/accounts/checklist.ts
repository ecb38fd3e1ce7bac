/** The checklist of an account: what applies on its site and for its role, and what became of each. Pure. */
import type { Account, Role, Todo } from '../shared/account'
import { settingsOf } from '../sites/settings'
import type { SettingsLink, Site } from '../sites/site'
import { TOPICS, type Topic } from './topics'

const DAY_MS = 24 * 60 * 60 * 1000
/** "Later" means in a week. */
const LATER_DAYS = 7

/**
 * `open`: never looked at. `done`: looked at, not due yet. `due`: to be looked at again, or put off until now.
 * `later`: put off. `skip`: not for this account.
 */
export type ItemState = 'open' | 'done' | 'due' | 'later' | 'skip'

export type Item = { id: string; state: ItemState; until?: number } & (
  | { kind: 'topic'; topic: Topic; pages: readonly SettingsLink[]; lookIn?: string }
  | { kind: 'todo'; todo: Todo }
)
export type TopicItem = Extract<Item, { kind: 'topic' }>

/** What the user may say of an item; `open` takes back what was said. */
export type Verdict = 'done' | 'later' | 'skip' | 'open'

/** All items of an account, the therapist's own notes first. Empty until the account has a role. */
export function checklist(site: Site, account: Account, now: number): Item[] {
  const todos = (account.todos ?? []).map((todo): Item => {
    return { id: `todo:${todo.id}`, kind: 'todo', todo, state: todoState(account, todo, now) }
  })
  return [...todos, ...topicsOf(site, account).map((topic) => topicItem(site, account, topic, now))]
}

// Kept for speed alone: they depend on the site file and the role, and hundreds of accounts ask for them.
const topicsKept = new WeakMap<Site, Map<Role, Topic[]>>()

function topicsOf(site: Site, { role }: Account): Topic[] {
  const byRole = topicsKept.get(site) ?? new Map<Role, Topic[]>()
  const topics = byRole.get(role) ?? findTopics(site, role)
  topicsKept.set(site, byRole.set(role, topics))
  return topics
}

function findTopics(site: Site, role: Role): Topic[] {
  const { links, lookIn, without } = settingsOf(site)
  return TOPICS.filter(({ id, kind, roles }) => {
    if (!roles.includes(role) || without?.includes(id)) return false
    return kind === 'self' || lookIn?.[id] !== undefined || links.some((link) => link.covers.includes(id))
  })
}

function topicItem(site: Site, account: Account, topic: Topic, now: number): Item {
  const settings = settingsOf(site)
  const pages = settings.links
    .filter((link) => link.covers.includes(topic.id))
    .map((link) => ({ ...link, url: settings.onServer?.(link.url, account.handle) ?? link.url }))
  const state = stateOf(account, topic.id, now)
  const until = state === 'done' ? account.due?.[topic.id] : state === 'later' ? account.later?.[topic.id] : undefined
  const lookIn = settings.lookIn?.[topic.id]
  return { id: topic.id, kind: 'topic', topic, pages, state, ...(lookIn && { lookIn }), ...(until && { until }) }
}

function todoState(account: Account, { id, done }: Todo, now: number): ItemState {
  return done ? 'done' : stateOf(account, id, now)
}

function stateOf({ due, later, skip }: Account, id: string, now: number): ItemState {
  if (skip?.includes(id)) return 'skip'
  const putOff = later?.[id]
  if (putOff !== undefined) return putOff > now ? 'later' : 'due'
  const again = due?.[id]
  if (again === undefined) return 'open'
  return again > now ? 'done' : 'due'
}

/** Whether an item asks for nothing now. */
export function isSettled({ state }: Item): boolean {
  return state === 'done' || state === 'skip'
}

export type Progress = { done: number; total: number; due: number }

/** How much of a checklist is settled, and how many items wait to be looked at again. */
export function progress(site: Site, account: Account, now: number): Progress {
  const sum: Progress = { done: 0, total: 0, due: 0 }
  const count = (state: ItemState) => {
    sum.total++
    if (state === 'done' || state === 'skip') sum.done++
    if (state === 'due') sum.due++
  }
  for (const todo of account.todos ?? []) count(todoState(account, todo, now))
  for (const { id } of topicsOf(site, account)) count(stateOf(account, id, now))
  return sum
}

/** The items worth a look now, the most helpful first: what is due again, then what was never looked at. */
export function toLookAt(items: readonly Item[]): Item[] {
  return [...items.filter(({ state }) => state === 'due'), ...items.filter(({ state }) => state === 'open')]
}

/**
 * What the user said of an item.
 * @param reviewDays after how many days it is due again
 */
export function settle(account: Account, item: string, verdict: Verdict, now: number, reviewDays: number): Account {
  const { due = {}, later = {}, skip = [], ...rest } = account
  const [todo] = (account.todos ?? []).filter(({ id }) => item === `todo:${id}` || item === id)
  const key = todo?.id ?? item
  const { [key]: _due, ...otherDue } = due
  const { [key]: _later, ...otherLater } = later
  const done = verdict === 'done' && !todo
  return {
    ...rest,
    due: done ? { ...otherDue, [key]: now + reviewDays * DAY_MS } : otherDue,
    later: verdict === 'later' ? { ...otherLater, [key]: now + LATER_DAYS * DAY_MS } : otherLater,
    skip: [...skip.filter((id) => id !== key), ...(verdict === 'skip' ? [key] : [])],
    ...(account.todos && {
      todos: account.todos.map((one) => (one === todo ? { ...one, done: verdict === 'done' } : one)),
    }),
  }
}

/** An item that was looked at is due again at a day of the user's own. */
export function dueAt(account: Account, item: string, at: number): Account {
  return { ...account, due: { ...account.due, [item]: at } }
}
