/** The list of sites that the user switched on by hand, as own-sites.ts keeps it. */

import * as z from 'zod/mini'
import browser from '../shared/browser'
import { ownHostOf } from '../sites/own'

export const OWN_SITES_KEY = 'own-sites'

const hosts = z.array(z.string())
const ownSitesSchema = z.object({
  /** Hosts the user chose and the browser allows. */
  hosts,
  /** Those of them where the content script runs: not switched off, and no policy against it. */
  running: hosts,
})
export type OwnSites = z.infer<typeof ownSitesSchema>

/** The sites as they stand. What is broken counts as none: the next round of own-sites.ts finds what is allowed. */
export async function readOwnSites(): Promise<OwnSites> {
  const stored = await browser.storage.local.get(OWN_SITES_KEY)
  const parsed = z.safeParse(ownSitesSchema, stored[OWN_SITES_KEY])
  return parsed.success ? parsed.data : { hosts: [], running: [] }
}

/**
 * Whether a page may be read along in, as far as it is none of our own sites: a page that was out of sight when its
 * site was taken back has heard nothing of it.
 * @param address of the page or frame that asks
 */
export async function mayRunAt(address: string | undefined): Promise<boolean> {
  const host = address === undefined ? undefined : ownHostOf(new URL(address))
  return host === undefined || (await readOwnSites()).running.includes(host)
}
