/** The engine from outside: text, context and compiled rules in, findings out. Pure and deterministic. */
import type { Context, Finding } from '../shared/finding.ts'
import { Checker, type CheckOptions, type CheckResult } from './checker.ts'
import type { CompiledRules } from './compiled.ts'

export { accountRole, isOutOfPlace } from './account-role.ts'
export type { CheckOptions, CheckResult } from './checker.ts'
export { Checker } from './checker.ts'
export type { CompiledRules } from './compiled.ts'
export { isEveryday } from './everyday.ts'
export type { Placed } from './evidence.ts'
export { Authority, activeCodes } from './findings.ts'
export { FLAG } from './flags.ts'
export { type LexedText, lex } from './lexed.ts'
export { MASK_WORDS, type MaskWords, maskNames, type Stretch } from './mask-names.ts'
export type { Opinion, Reader, ReaderInput } from './readers.ts'
export { LABELS } from './suggest.ts'
export { type Tables, tablesOf } from './tables.ts'
export { joinedForm, type LetterCase, type WordForm, wordForms } from './word-forms.ts'

/** One checker per rule set for texts that are checked once: its buffers are worth keeping, its text isn't. */
const idle = new WeakMap<CompiledRules, Checker>()

/** Checks one text. Findings are sorted by start, then severity, then rule. */
export function check(text: string, context: Context, rules: CompiledRules, options: CheckOptions = {}): Finding[] {
  return explain(text, context, rules, options).findings
}

/** Like `check`, with what the patterns saw and whether a limit was reached. */
export function explain(text: string, context: Context, rules: CompiledRules, options: CheckOptions = {}): CheckResult {
  let checker = idle.get(rules)
  if (!checker) {
    checker = createChecker(rules)
    idle.set(rules, checker)
  }
  const result = checker.reset().check(text, context, options)
  // Nothing of the text stays behind, not even in memory.
  checker.reset()
  return result
}

/** A checker for one compose box: after an edit it reads again only what the edit touched. */
export function createChecker(rules: CompiledRules): Checker {
  return new Checker(rules)
}
