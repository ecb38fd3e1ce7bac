/** The register of the therapist's own accounts: finding one by what a site shows, and changing it. Pure. */
import { type Account, type AccountName, ANY_HANDLE, type Role } from '../shared/account'
import type { AccountRole } from '../shared/finding'
import type { Settings } from '../shared/settings'

/** A handle as it is stored: without `@` and spaces around it. */
export function cleanHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').trim()
}

/** A handle in the form accounts are compared by. */
export function normaliseHandle(handle: string): string {
  return cleanHandle(handle).toLowerCase()
}

/** Whether two names mean the same account, former names aside. */
export function isSame(a: AccountName, b: AccountName): boolean {
  return a.site === b.site && normaliseHandle(a.handle) === normaliseHandle(b.handle)
}

/**
 * The account a site means by a handle. Sites that show people's names greet by the first ("Sam" for "Sam Rivera"): where
 * one account alone begins so, it is that one. Never the other way round: "Sam Rivera Therapy" is a page of its own.
 * @param handle absent on sites that don't show who is posting
 */
export function findAccount(accounts: readonly Account[], site: string, handle?: string): Account | undefined {
  const wanted = normaliseHandle(handle ?? ANY_HANDLE)
  const here = accounts.filter((account) => account.site === site)
  const named = here.find((account) => isNamed(account, { site, handle: wanted }))
  if (named || handle === undefined) return named
  if (/\s/.test(wanted)) return undefined
  const greeted = here.filter((account) => namesOf(account).some((name) => name.startsWith(`${wanted} `)))
  return greeted.length === 1 ? greeted[0] : undefined
}

/** Whether a name is this account's, now or formerly. */
export function isNamed(account: Account, { site, handle }: AccountName): boolean {
  return account.site === site && namesOf(account).includes(normaliseHandle(handle))
}

function namesOf({ handle, also = [] }: Account): string[] {
  return [handle, ...also].map(normaliseHandle)
}

/** The role the user gave an account, `unknown` where none was given. */
export function roleOf(settings: Settings, site: string, handle: string | undefined): Role {
  return findAccount(settings.accounts, site, handle)?.role ?? 'unknown'
}

/** What a role means for a check: the page of a practice and an account for training speak for the profession. */
export function checkRole(role: Role): AccountRole {
  return role === 'practice' || role === 'training' ? 'professional' : role
}

/** The account is noted so; one that is there already takes the new fields and keeps the rest. */
export function withAccount({ accounts }: Pick<Settings, 'accounts'>, account: Account): Pick<Settings, 'accounts'> {
  const placed = { ...account, handle: cleanHandle(account.handle) }
  const known = findAccount(accounts, placed.site, placed.handle)
  if (!known) return { accounts: [...accounts, placed] }
  return { accounts: accounts.map((a) => (a === known ? { ...a, ...placed, handle: a.handle } : a)) }
}

/** The account as it is now stands where `before` stood. Its name before is kept as another name of it. */
export function withRenamed(settings: Pick<Settings, 'accounts'>, before: AccountName, handle: string) {
  const next = cleanHandle(handle)
  return changeAccount(settings, before, (account) => ({
    ...account,
    handle: next,
    also: [...new Set([...(account.also ?? []), account.handle])].filter(
      (name) => normaliseHandle(name) !== normaliseHandle(next),
    ),
  }))
}

/** One account changed, all others as they are. */
export function changeAccount(
  { accounts }: Pick<Settings, 'accounts'>,
  name: AccountName,
  change: (account: Account) => Account,
): Pick<Settings, 'accounts'> {
  return { accounts: accounts.map((account) => (isSame(account, name) ? change(account) : account)) }
}

/** The account is forgotten, with its checklist and notes. */
export function withoutAccount({ accounts }: Pick<Settings, 'accounts'>, name: AccountName) {
  return { accounts: accounts.filter((account) => !isSame(account, name)) }
}

/**
 * Two entries turn out to be one account: `gone` becomes another name of `kept`. What was looked at on either counts;
 * the later date of two wins, and nothing that was noted is lost.
 */
export function withMerged(settings: Pick<Settings, 'accounts'>, kept: AccountName, gone: AccountName) {
  const other = settings.accounts.find((account) => isSame(account, gone))
  if (!other || isSame(kept, gone)) return { accounts: settings.accounts }
  return changeAccount(withoutAccount(settings, gone), kept, (account) => merge(account, other))
}

function merge(kept: Account, gone: Account): Account {
  const note = [kept.note, gone.note].filter(Boolean).join('\n').slice(0, 500)
  return {
    site: kept.site,
    handle: kept.handle,
    role: kept.role === 'unknown' ? gone.role : kept.role,
    ...(note === '' ? {} : { note }),
    also: [...new Set([...(kept.also ?? []), gone.handle, ...(gone.also ?? [])])].slice(0, 20),
    due: latest(kept.due, gone.due),
    later: latest(kept.later, gone.later),
    skip: [...new Set([...(kept.skip ?? []), ...(gone.skip ?? [])])],
    todos: [...(kept.todos ?? []), ...(gone.todos ?? [])].slice(0, 100),
    ...(kept.fine && { fine: kept.fine }),
  }
}

function latest(a: Record<string, number> = {}, b: Record<string, number> = {}): Record<string, number> {
  const both = { ...a }
  for (const [item, at] of Object.entries(b)) both[item] = Math.max(at, both[item] ?? 0)
  return both
}
