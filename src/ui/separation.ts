/**
 * How well personal and professional accounts are kept apart: from the register of accounts and what was looked at in
 * the sites' settings, one cell per site and role, and the one step that helps most now. Pure.
 */
import type { Account, Settings } from '../shared/settings'
import { isSiteOn, normaliseHandle } from '../shared/settings'
import type { SettingsLink, Site } from '../sites/site'

/** Settings move and sites change them: what was looked at is due again after this long. */
export const DUE_AFTER_MS = 90 * 24 * 60 * 60 * 1000
/** "Later" means in a week. */
export const LATER_MS = 7 * 24 * 60 * 60 * 1000

export const CELL_ROLES = ['personal', 'professional'] as const
export type CellRole = (typeof CELL_ROLES)[number]

/** `none`: nothing known yet; `absent`: said not to exist; `open`: noted, settings to look at; `settled`: all looked at. */
export type CellState = 'none' | 'absent' | 'open' | 'settled'
export type Cell = { role: CellRole; state: CellState; accounts: Account[]; done: number; total: number }
export type Row = { site: Site; cells: Record<CellRole, Cell>; unsaid: Account[] }

export type Step =
  | { kind: 'say-role'; site: Site; handle: string }
  | { kind: 'look'; site: Site; account: Account; link: SettingsLink }
  | { kind: 'note-account'; site: Site; role: CellRole }

/** Where most therapists have accounts: shown first while nothing is known. */
const COMMON = ['facebook', 'instagram', 'linkedin', 'x']
/** Where little is noted yet, the picture still shows this many sites. */
const SHOWN_AT_LEAST = 3

/**
 * One row for each site that is on or has an account: the site in front first, then those in use. `used` are the ones
 * that matter now: in use, or the first few.
 */
export function rows(
  settings: Settings,
  sites: readonly Site[],
  now: number,
  front?: string,
): { all: Row[]; used: Row[] } {
  const isUsed = (r: Row) => accountCount(r) > 0 || CELL_ROLES.some((role) => r.cells[role].state === 'absent')
  const weight = (r: Row) => (r.site.id === front ? 4 : 0) + (isUsed(r) ? 2 : 0)
  const rank = (r: Row) => (COMMON.includes(r.site.id) ? COMMON.indexOf(r.site.id) : COMMON.length)
  const all = sites
    .map((site) => row(settings, site, now))
    .filter((r) => isSiteOn(settings, r.site.id, r.site.onByDefault) || accountCount(r) > 0)
    .sort((a, b) => weight(b) - weight(a) || rank(a) - rank(b))
  return { all, used: all.filter((r, index) => index < SHOWN_AT_LEAST || weight(r) > 0) }
}

/** How many cells need nothing more, of how many. */
export function tally(all: readonly Row[]): { settled: number; total: number } {
  const cells = all.flatMap((r) => CELL_ROLES.map((role) => r.cells[role]))
  const settled = cells.filter((cell) => cell.state === 'settled' || cell.state === 'absent').length
  return { settled, total: cells.length }
}

/** What is best done next; undefined when all is settled. */
export function nextStep(
  settings: Settings,
  all: readonly Row[],
  here: Account | undefined,
  now: number,
): Step | undefined {
  const first = all.find((r) => r.site.id === here?.site)
  if (first && here?.role === 'unknown') return { kind: 'say-role', site: first.site, handle: here.handle }
  const ordered = first ? [first, ...all.filter((r) => r !== first)] : all
  return sayRole(ordered) ?? look(settings, ordered, now) ?? noteAccount(ordered)
}

function sayRole(all: readonly Row[]): Step | undefined {
  for (const { site, unsaid } of all) {
    if (unsaid[0]) return { kind: 'say-role', site, handle: unsaid[0].handle }
  }
  return undefined
}

function look(settings: Settings, all: readonly Row[], now: number): Step | undefined {
  // Personal accounts first: they are what clients come across without meaning to.
  for (const role of CELL_ROLES) {
    for (const { site, cells } of all) {
      for (const account of cells[role].accounts) {
        const link = site.settingsLinks.find((l) => !isDealtWith(settings, account, l.id, now, true))
        if (link) return { kind: 'look', site, account, link }
      }
    }
  }
  return undefined
}

function noteAccount(all: readonly Row[]): Step | undefined {
  for (const { site, cells } of all) {
    const role = CELL_ROLES.find((r) => cells[r].state === 'none')
    if (role) return { kind: 'note-account', site, role }
  }
  return undefined
}

function row(settings: Settings, site: Site, now: number): Row {
  const accounts = settings.accounts.filter((account) => account.site === site.id)
  const cell = (role: CellRole): Cell => {
    const own = accounts.filter((account) => account.role === role)
    const items = own.flatMap((account) =>
      site.settingsLinks.map((link) => isDealtWith(settings, account, link.id, now)),
    )
    const done = items.filter(Boolean).length
    const absent = settings.absences.some((absence) => absence.site === site.id && absence.role === role)
    const state = own.length === 0 ? (absent ? 'absent' : 'none') : done === items.length ? 'settled' : 'open'
    return { role, state, accounts: own, done, total: items.length }
  }
  return {
    site,
    cells: { personal: cell('personal'), professional: cell('professional') },
    unsaid: accounts.filter((account) => account.role === 'unknown'),
  }
}

/** Whether an item of an account's checklist needs nothing now. "Later" counts only where that is asked for. */
function isDealtWith(settings: Settings, account: Account, item: string, now: number, laterCounts = false): boolean {
  const check = settings.checks.find(
    (c) => c.site === account.site && c.item === item && normaliseHandle(c.handle) === normaliseHandle(account.handle),
  )
  if (!check) return false
  if (check.state === 'later') return laterCounts && now - check.at < LATER_MS
  return check.state === 'skip' || now - check.at < DUE_AFTER_MS
}

function accountCount(r: Row): number {
  return r.unsaid.length + CELL_ROLES.reduce((sum, role) => sum + r.cells[role].accounts.length, 0)
}
