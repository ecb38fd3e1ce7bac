import type { Surface } from '../../src/shared/finding'
import type { Audience } from '../../src/shared/messages'

/** One compose box of a replica: where tests find it, and what the site file must say of it. */
export type ReplicaBox = {
  /** Name of the page it stands on. */
  page: string
  /** Selector of the editable element; open shadow roots are seen through. */
  box: string
  surface: Surface
  audience: Audience
  /** Selector of the frame it stands in. */
  frame?: string
  /** What is pressed first, where the box isn't there at once. */
  open?: string | readonly string[]
  /** Where it differs from the replica's: the account as the site file reads it, `null` when it can't. */
  handle?: string | null
  /** What the box answers, as the site file reads it; absent for a new post, and where the page doesn't tell. */
  answers?: string
  /** Selector of the control that posts it. */
  submit?: string
  /** The key press that posts it. */
  key?: 'Enter' | 'Control+Enter'
}

/**
 * The contract of a replica: one page that stands for a site in tests, with the site's editor library, roles,
 * attributes, shadow roots or dialogs. It is served at the site's real origin by interception, under a CSP as strict
 * as the site's, so that nothing tested here rests on a laxness the site doesn't have.
 */
export type Replica = {
  /** Folder name, and the `replica` of a site file. */
  id: string
  /** Id of the site file, where the folder's name is another: one site may need several origins or clients. */
  site?: string
  /** Real origin, without a trailing slash. */
  origin: string
  /** Paths (with query) the replica answers, by the name tests use for them; the page reads the path it is shown at. */
  pages: Readonly<Record<string, string>>
  /** The Content-Security-Policy header. */
  csp: string
  /** The account that the replica is signed in as, as the site file reads it. */
  handle?: string
  /** Its compose boxes, one entry per surface and editor. */
  boxes: readonly ReplicaBox[]
  /** Fields that are never compose boxes: searches, code fields. */
  notBoxes: readonly { page: string; box: string }[]
  /** Searches that find people; after each, nothing of what was typed may be kept. */
  searches?: readonly { page: string; box: string }[]
  /** Why there is no line in a search, or before requests: words for docs/sites.md, from a small letter. */
  without?: Partial<Record<'search' | 'request', string>>
  /** Pages where requests are accepted, the control that accepts the first, and which ones alone are meant. */
  requests?: readonly { page: string; accept: string; only?: string }[]
}
