/** The worst pack the compiler still accepts: as many gapped chains as fit on one word. */
import type { CompiledRules } from '../engine/index.ts'
import { compile } from '../rules/compile.ts'
import { MOST_COST } from '../rules/cost.ts'
import { RuleError } from '../rules/problem.ts'

/** The pack, and texts of its worst word. */
export function worstPack(): { rules: CompiledRules; text: (size: number) => string } {
  // Each pattern chains "ha" over six gaps of different lengths; every "ha" sets off every link of every chain.
  const patterns: string[] = []
  for (let a = 1; patterns.length < MOST_COST / 7 && a < 200; a++) {
    const gaps = [0, 1, 2, 3, 4, 5].map((i) => 1 + ((a * (i + 3) + i * i) % 24))
    patterns.push(`ha ${gaps.map((gap) => `...${gap} ha`).join(' ')}`)
  }
  for (let keep = patterns.length; keep > 0; keep--) {
    const list = patterns
      .slice(0, keep)
      .map((pattern) => `      - "${pattern}"`)
      .join('\n')
    const source = `- id: worst.pack\n  category: disrespect\n  signals:\n    ha:\n${list}\n  tests: { hit: [], pass: [] }\n`
    const { rules, problems } = compile([{ path: 'detect/worst.yaml', text: source }])
    if (problems.length === 0) return { rules, text: (size) => 'ha '.repeat(Math.ceil(size / 3)).slice(0, size) }
    if (!problems[0]!.message.includes('steps')) throw new RuleError(problems)
  }
  throw new Error('no pack is accepted')
}
