/** The worker's door to the engine and its compiled rules: the only file here that knows their shapes. */
import rules from 'virtual:rules'
import research from 'virtual:rules/research'
import {
  Authority,
  accountRole,
  activeCodes,
  type Checker,
  type CompiledRules,
  createChecker,
  isEveryday,
  maskNames,
  type Stretch,
} from '../engine'
import { secondReader } from '../engine/reader'
import { WEIGHTS } from '../engine/reader/weights.bin'
import { readTables, tablesKey } from '../packs/pack-store'
import type { Category, Citation, Context, Finding } from '../shared/finding'
import type { Reminder } from '../shared/messages-reminders'
import type { Settings } from '../shared/settings'

/** What the worker asks of the engine. */
export type RuleResult = { findings: Finding[]; truncated: boolean }

// Kept for speed alone: it reads again only what changed since the last text, and a new one answers the same.
let kept: { made: number; rules: CompiledRules; checker: Checker; codes: readonly string[] } | undefined

/** The rules in force: the shipped ones, with the user's packs where there are any. */
async function rulesNow() {
  const key = await tablesKey()
  const made = key?.made ?? 0
  if (kept?.made !== made) {
    const inForce = (made === 0 ? undefined : await readTables()) ?? (rules as CompiledRules)
    kept = { made, rules: inForce, checker: createChecker(inForce), codes: key?.managedCodes ?? [] }
  }
  return kept
}

const readers = {
  fewer: [secondReader(WEIGHTS, 'fewer'), accountRole],
  usual: [secondReader(WEIGHTS, 'usual'), accountRole],
  more: [secondReader(WEIGHTS, 'more'), accountRole],
}

/** Runs the rules of the active codes and the second reader over a text. */
export async function runRules(
  text: string,
  context: Context,
  codes: readonly string[],
  amount: Settings['amount'],
): Promise<RuleResult> {
  const { checker, codes: managed } = await rulesNow()
  const inForce = [...new Set([...codes, ...managed])]
  const { findings, truncated } = checker.check(text, context, { codes: inForce, readers: readers[amount] })
  return { findings, truncated }
}

/** A category in its own English words, as the rules say them. */
export function categoryOf(id: Category) {
  return (rules as CompiledRules).categories.find((category) => category.id === id)
}

/** What stands behind a category: the first study that supports it, and the clause each code in force names first. */
export function behind(category: Category, codes: readonly string[]): Reminder {
  const study = research.find(
    ({ categories, stance, status }) => categories.includes(category) && stance === 'supports' && status === 'seen',
  )
  const citations = activeCodes(rules as CompiledRules, codes).flatMap((code) =>
    new Authority([code]).citations(category).slice(0, 1),
  )
  if (study === undefined) return { citations }
  const { authors, year, title, finding } = study
  return { study: { authors, year: String(year), title, finding }, citations }
}

/** The clauses of the codes in force on a category. */
export function clausesOn(category: Category, codes: readonly string[]): Citation[] {
  return new Authority(activeCodes(kept?.rules ?? (rules as CompiledRules), codes)).citations(category)
}

/** A text with its names masked; `also` are stretches known to be names otherwise. */
export function maskText(text: string, also: readonly Stretch[]): string {
  return maskNames(text, rules as CompiledRules, also)
}

/** Whether a folded word is one that any text may hold. */
export function isEverydayWord(form: string): boolean {
  return isEveryday(form, rules as CompiledRules)
}
