/**
 * The contract of a site file. A site file knows one site's markup and nothing else: content code asks it what an
 * editable element is, and never reads a site's markup itself. All functions are read-only on the page's DOM.
 */
import type { Surface } from '../shared/finding'
import type { Audience } from '../shared/messages'

/** What an editable element in focus is: a compose box with its surroundings. */
export type Composer = {
  surface: Surface
  audience: Audience
  /** The account that is posting, as the site shows it, without `@`; absent where it can't be read. */
  handle?: string
}

/** A page of a site's settings, for the checklist. `confidence` as in the table of sources: high, medium, low. */
export type SettingsLink = { id: string; url: string; purpose: string; confidence: 'high' | 'medium' | 'low' }

export type Site = {
  /** File name without extension; stored in settings and messages. */
  id: string
  /** Name as people know it. */
  name: string
  /** Match patterns for the manifest. */
  matches: readonly string[]
  /** False for private conversations (messengers): off until the user switches it on. Default true. */
  onByDefault?: boolean
  /** Whether a host (and path) belongs to this site. */
  owns(url: URL): boolean
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
  /** Is this a page where friend, follow, connection or message requests are accepted? */
  requests?(url: URL): boolean
  settingsLinks: readonly SettingsLink[]
  /** Name of the replica under e2e/sites that stands for this site in tests. */
  replica: string
}
