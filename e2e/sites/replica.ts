/**
 * The contract of a replica: one page that stands for a site in tests, with the site's editor library, roles,
 * attributes, shadow roots or dialogs. It is served at the site's real origin by interception, under a CSP as strict
 * as the site's, so that nothing tested here rests on a laxness the site doesn't have.
 */
export type Replica = {
  /** Folder name, and the `replica` of a site file. */
  id: string
  /** Real origin, without a trailing slash. */
  origin: string
  /** Paths (with query) the replica answers, by the name tests use for them; the page reads the path it is shown at. */
  pages: Readonly<Record<string, string>>
  /** The Content-Security-Policy header. */
  csp: string
  /** The account that the replica is signed in as, as the site file reads it. */
  handle?: string
}
