/** "What a client would see": what to look at on one's own profile, in the order the eye meets it. */
import type { Account, Todo } from '../shared/account'
import type { Site } from '../sites/site'

/** Words are in the locales, under `view_<id>`; `view_<id>_ask` says what to ask oneself. */
export const ASPECTS = [
  'name',
  'photo',
  'bio',
  'places',
  'family',
  'likes',
  'groups',
  'tagged',
  'posts',
  'search',
] as const
export type Aspect = (typeof ASPECTS)[number]

/** The public address of an account, where its site and handle tell it. */
export function profileAddress(site: Site, { handle }: Account): string | undefined {
  // A display name, or "this browser", is no address.
  return /[\s*]/.test(handle) ? undefined : site.profile?.(handle)
}

/** Something to change was noted. It joins the checklist until it is done. */
export function withTodo(account: Account, id: string, about: Aspect, text: string): Account {
  const todo: Todo = { id, about, text: text.trim().slice(0, 500), done: false }
  return { ...account, todos: [...(account.todos ?? []), todo] }
}

/** A note is taken off. */
export function withoutTodo(account: Account, id: string): Account {
  return { ...account, todos: (account.todos ?? []).filter((todo) => todo.id !== id) }
}

/** What was looked at is fine as it is, or not after all. Kept, since nobody looks through a whole profile in one go. */
export function withFine(account: Account, about: Aspect, isFine: boolean): Account {
  const others = (account.fine ?? []).filter((one) => one !== about)
  return { ...account, fine: isFine ? [...others, about] : others }
}

/** The look is over: the next one begins anew. What was noted stays on the checklist. */
export function withLookOver({ fine: _, ...account }: Account): Account {
  return account
}
