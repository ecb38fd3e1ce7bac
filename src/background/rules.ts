/**
 * The worker's door to the engine and its compiled rules: the only file here that knows their shapes.
 */
import type { Context, Finding } from '../shared/finding'
import type { CategoryInfo, RuleSet } from '../shared/messages'

/** What the worker asks of the engine. */
export type CheckResult = { findings: Finding[]; truncated: boolean }

/** Runs the rules of the active codes over a text. */
export function runRules(_text: string, _context: Context, _codes: readonly string[]): CheckResult {
  return { findings: [], truncated: false }
}

/** The codes that were built in. */
export function listRuleSets(): RuleSet[] {
  return []
}

/** The categories in the rules' own words. */
export function listCategories(): CategoryInfo[] {
  return []
}
