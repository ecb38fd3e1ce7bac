/**
 * The contract of a site file. A site file knows one site's markup and nothing else: content code asks it what an
 * editable element is, and never reads a site's markup itself. All functions are read-only on the page's DOM.
 */
import type { TopicId } from '../accounts/topics'
import type { Surface } from '../shared/finding'
import type { Audience } from '../shared/messages'

/** What an editable element in focus is: a compose box with its surroundings. */
export type Composer = {
  surface: Surface
  audience: Audience
  /** The account that is posting, as the site shows it, without `@`; absent where it can't be read. */
  handle?: string
}

/** A page of a site's settings and what on the checklist it is good for (src/sites/kit/settings.ts makes them). */
export type SettingsLink = { url: string; confidence: 'high' | 'medium' | 'low'; covers: readonly TopicId[] }

export type Site = {
  /** File name without extension; stored in settings and messages. */
  id: string
  /** Name as people know it. */
  name: string
  /** Match patterns for the manifest. */
  matches: readonly string[]
  /** False for private conversations (messengers): off until the user switches it on. Default true. */
  onByDefault?: boolean
  /** No site at all: what is written here goes nowhere, and a rule can't be muted for it. */
  isPractice?: true
  /** Whether a host (and path) belongs to this site. */
  owns(url: URL): boolean
  /**
   * Whether this page is run by the site's software, told by its markup alone: for software that anybody may run at a
   * host of theirs (own.ts).
   */
  runs?(page: Document): boolean
  /**
   * Is this editing host a compose box? `null` for search boxes, passwords, code fields and anything else that isn't.
   * @param box outermost editable element, or textarea/input, in focus
   */
  composer(box: HTMLElement, url: URL): Composer | null
  /** The control that posts what stands in `box`, clicked or inside `path` (composed path of the event). */
  isSubmit(path: readonly EventTarget[], box: HTMLElement): boolean
  /** Does this key press post? (Enter combinations; never called while an IME composes.) */
  isSubmitKey(event: KeyboardEvent, box: HTMLElement): boolean
  /** The text that the box answers (post, comment, review), where the page shows it; absent for a new post. */
  repliedTo?(box: HTMLElement): string | undefined
  /** Is this field a search that finds people? Never a compose box at the same time. */
  peopleSearch?(box: HTMLElement, url: URL): boolean
  /**
   * Is this a page where friend, follow, connection or message requests are accepted? `undefined`: it can be, once they
   * are shown; asked again as the pointer or the focus moves.
   */
  requests?(url: URL, page: Document): boolean | undefined
  /** The account this page is signed in with, where any page of the site shows it, without `@`. */
  account?(page: Document): string | undefined
  /** The address of an account's public profile, where its handle tells it. */
  profile?(handle: string): string | undefined
  /** Name of the replica under e2e/sites that stands for this site in tests. */
  replica: string
}

/**
 * Where the settings of a site are. The second export of a site file, `settings`: content scripts leave it out
 * (settings.ts).
 */
export type SiteSettings = {
  links: readonly SettingsLink[]
  /** Where to look in the site's own menus (in its English words) for what has no page of its own. */
  lookIn?: Partial<Record<TopicId, string>>
  /** Topics of the checklist that mean nothing here. */
  without?: readonly TopicId[]
  /** Where each server has settings of its own: the same page on the account's server. */
  onServer?(url: string, handle: string): string
}
