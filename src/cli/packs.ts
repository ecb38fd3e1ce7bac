/** Packs on the command line: the shipped rules with those of the named files. */
import type { CompiledRules } from '../engine/index.ts'
import { readSources } from '../rules/load.ts'
import { importPacks } from '../rules/pack.ts'
import { RuleError } from '../rules/problem.ts'
import { readInput } from './input.ts'

/** Compiles and tries packs; throws an `InputError` for a file, a `RuleError` with line and mend for what is in it. */
export function rulesWith(files: readonly string[]): CompiledRules {
  const packs = files.map((path) => ({ path, text: readInput(path) }))
  const { rules, problems } = importPacks(readSources(), packs)
  if (rules === null) throw new RuleError(problems)
  return rules
}
