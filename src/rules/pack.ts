/**
 * Packs that users bring: YAML or JSON in, tables and a report out. A pack is compiled together with the shipped rules,
 * its own tests are run, and so are theirs: what a pack adds must not silence anything. Pure, for the options page.
 */
import type { CompiledRules } from '../engine/compiled.ts'
import { type Compilation, compile } from './compile.ts'
import { MOST_COST } from './cost.ts'
import type { Problem } from './problem.ts'
import { failedTests } from './rule-tests.ts'
import type { Pack } from './schema.ts'
import type { Source } from './yaml-file.ts'

export type { Pack } from './schema.ts'
export type { Source } from './yaml-file.ts'

/** Longer packs are refused before they are read. */
export const LONGEST_PACK = 300_000

export interface PackReport {
  /** The tables of the shipped rules and the packs together; null when anything is wrong. */
  rules: CompiledRules | null
  /** What was read of the packs, in order. */
  packs: Pack[]
  problems: Problem[]
  /** How many tests of the packs' rules were run. */
  tests: number
  /** The dearest words and the steps that each sets off, of `most` allowed. */
  costs: { word: string; steps: number }[]
  most: number
}

/** Compiles packs with the shipped rules, tries them and tells what is wrong with line and mend. */
export function importPacks(shipped: readonly Source[], packs: readonly Source[]): PackReport {
  const report: PackReport = { rules: null, packs: [], problems: [], tests: 0, costs: [], most: MOST_COST }
  for (const { path, text } of packs) {
    if (text.length > LONGEST_PACK) {
      const message = `the pack has ${text.length} characters, the most is ${LONGEST_PACK}; split it`
      report.problems.push({ file: path, line: 1, message })
    }
  }
  if (report.problems.length > 0) return report
  const compilation = compile(shipped, packs)
  report.packs = compilation.packs.map(({ pack }) => pack)
  report.costs = compilation.costs
  report.problems = [...twice(compilation), ...compilation.problems]
  if (report.problems.length > 0) return report
  report.tests = compilation.packs
    .flatMap(({ tests }) => tests)
    .reduce((n, { hit, pass }) => n + hit.length + pass.length, 0)
  report.problems = testProblems(compilation)
  if (report.problems.length === 0) report.rules = compilation.rules
  return report
}

function twice({ packs }: Compilation): Problem[] {
  return packs.flatMap(({ pack, path }, at) =>
    packs.findIndex((other) => other.pack.pack === pack.pack) < at
      ? [{ file: path, line: 1, message: `there is a pack "${pack.pack}" already; remove that one first` }]
      : [],
  )
}

function testProblems({ rules, tests, packs }: Compilation): Problem[] {
  const own = packs.flatMap(({ path, tests: carried }) =>
    failedTests(rules, carried).map(({ rule, kind, text, line }) => {
      const mend = kind === 'hit' ? 'is not marked; widen its patterns' : 'is marked; narrow its patterns'
      return { file: path, line, message: `${rule}: the ${kind} test “${text}” ${mend} or correct the test` }
    }),
  )
  const last = packs.at(-1)
  if (own.length > 0 || !last) return own
  return failedTests(rules, tests).map(({ rule, kind, text }) => {
    const what = kind === 'hit' ? 'would silence' : 'would raise a false alarm of'
    return { file: last.path, line: 1, message: `the words of this pack ${what} ${rule} (“${text}”); take them out` }
  })
}
