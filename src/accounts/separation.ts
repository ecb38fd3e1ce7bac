/**
 * How well personal and professional accounts are kept apart: from the register of accounts and what was looked at, one
 * cell per site and side, and the one step that helps most now. Pure.
 */
import type { Account } from '../shared/account'
import { isSiteOn, type Settings } from '../shared/settings'
import type { Site } from '../sites/site'
import { checklist, type Item, type Progress, progress, toLookAt } from './checklist'
import { checkRole } from './register'

/** The two lives; pages of a practice and accounts for training belong to the professional one. */
export const SIDES = ['personal', 'professional'] as const
export type Side = (typeof SIDES)[number]

/** `none`: nothing known yet; `absent`: said not to exist; `open`: noted, things to look at; `settled`: all looked at. */
export type CellState = 'none' | 'absent' | 'open' | 'settled'
export type Cell = { side: Side; state: CellState; accounts: Account[]; done: number; total: number; due: number }
export type Row = { site: Site; cells: Record<Side, Cell>; unsaid: Account[] }

export type Step =
  | { kind: 'say-role'; site: Site; handle: string }
  | { kind: 'look'; site: Site; account: Account; item: Item }
  | { kind: 'note-account'; site: Site; side: Side }

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
  const isUsed = (r: Row) => accountCount(r) > 0 || SIDES.some((side) => r.cells[side].state === 'absent')
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
  const cells = all.flatMap((r) => SIDES.map((side) => r.cells[side]))
  const settled = cells.filter((cell) => cell.state === 'settled' || cell.state === 'absent').length
  return { settled, total: cells.length }
}

/** How many items of all checklists are due again: what the reminder counts. */
export function dueCount({ accounts }: Settings, sites: readonly Site[], now: number): number {
  return accounts.reduce((sum, account) => {
    const site = sites.find(({ id }) => id === account.site)
    return site ? sum + progress(site, account, now).due : sum
  }, 0)
}

/** What is best done next; undefined when all is settled. */
export function nextStep(all: readonly Row[], here: Account | undefined, now: number): Step | undefined {
  const first = all.find((r) => r.site.id === here?.site)
  if (first && here?.role === 'unknown') return { kind: 'say-role', site: first.site, handle: here.handle }
  const ordered = first ? [first, ...all.filter((r) => r !== first)] : all
  return sayRole(ordered) ?? look(ordered, now) ?? noteAccount(ordered)
}

function sayRole(all: readonly Row[]): Step | undefined {
  for (const { site, unsaid } of all) {
    if (unsaid[0]) return { kind: 'say-role', site, handle: unsaid[0].handle }
  }
  return undefined
}

function look(all: readonly Row[], now: number): Step | undefined {
  // Personal accounts first: they are what clients come across without meaning to.
  for (const side of SIDES) {
    for (const { site, cells } of all) {
      if (cells[side].done === cells[side].total) continue
      for (const account of cells[side].accounts) {
        const item = toLookAt(checklist(site, account, now))[0]
        if (item) return { kind: 'look', site, account, item }
      }
    }
  }
  return undefined
}

function noteAccount(all: readonly Row[]): Step | undefined {
  for (const { site, cells } of all) {
    const side = SIDES.find((s) => cells[s].state === 'none')
    if (side) return { kind: 'note-account', site, side }
  }
  return undefined
}

function row(settings: Settings, site: Site, now: number): Row {
  const accounts = settings.accounts.filter((account) => account.site === site.id)
  const cell = (side: Side): Cell => {
    const own = accounts.filter((account) => checkRole(account.role) === side)
    const { done, total, due } = own.map((account) => progress(site, account, now)).reduce(plus, NOTHING)
    const absent = settings.absences.some((absence) => absence.site === site.id && absence.role === side)
    const state = own.length === 0 ? (absent ? 'absent' : 'none') : done === total ? 'settled' : 'open'
    return { side, state, accounts: own, done, total, due }
  }
  return {
    site,
    cells: { personal: cell('personal'), professional: cell('professional') },
    unsaid: accounts.filter((account) => account.role === 'unknown'),
  }
}

const NOTHING: Progress = { done: 0, total: 0, due: 0 }
const plus = (a: Progress, b: Progress): Progress => ({
  done: a.done + b.done,
  total: a.total + b.total,
  due: a.due + b.due,
})

function accountCount(r: Row): number {
  return r.unsaid.length + SIDES.reduce((sum, side) => sum + r.cells[side].accounts.length, 0)
}
