/** The account that is posting, where the page names it. */

/** For spreading into a composer: nothing when the page doesn't tell. */
export function by(handle: string | undefined): { handle?: string } {
  return handle ? { handle } : {}
}

/** The part of a link's address that names an account, for example of `/@sam` or `/in/sam/`. */
export function nameInLink(link: Element | null | undefined, pattern: RegExp): string | undefined {
  return pattern.exec(link?.getAttribute('href') ?? '')?.[1]
}

/** The link of Meta's "Profile" item in the navigation; English pages only. */
export function profileLink(page: Document): Element | null {
  return page.querySelector('a svg[aria-label="Profile"]')?.closest('a') ?? null
}
