/** `npm run check`: the engine on the command line. Exit 0: checked; 1: a finding at or above --fail-on; 2: bad input. */
import { accountRole, type CompiledRules, createChecker } from '../engine/index.ts'
import { secondReader } from '../engine/reader/index.ts'
import { WEIGHTS } from '../engine/reader/weights.bin.ts'
import { loadRulesCached } from '../rules/load.ts'
import { RuleError } from '../rules/problem.ts'
import { type Finding, SEVERITIES } from '../shared/finding.ts'
import { asksForHelp, readArguments, USAGE } from './arguments.ts'
import { jsonPosts, plainPost, readInput } from './input.ts'
import { InputError } from './input-error.ts'
import { rulesWith } from './packs.ts'
import { report } from './report.ts'

function main(argv: readonly string[]): number {
  if (asksForHelp(argv)) {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  const known = (packs: readonly string[]): CompiledRules => (packs.length > 0 ? rulesWith(packs) : loadRulesCached())
  const options = readArguments(argv, (packs) => known(packs).codes.map((code) => code.id))
  const rules = known(options.packs)
  const source = readInput(options.file)
  const posts = options.format === 'jsonl' ? jsonPosts(source, options.context) : [plainPost(source, options.context)]
  const checker = createChecker(rules)
  const readers = options.rulesOnly ? [] : [secondReader(WEIGHTS), accountRole]
  const how = { readers, ...(options.codes ? { codes: options.codes } : {}) }
  let fails = false
  const out: string[] = []
  for (const { id, text, context } of posts) {
    const { findings } = checker.check(text, context, how)
    if (options.failOn && findings.some((finding) => reaches(finding, options.failOn!))) fails = true
    out.push(options.format === 'jsonl' ? `${JSON.stringify({ id, findings })}\n` : report(text, findings))
  }
  process.stdout.write(out.join(''))
  return fails ? 1 : 0
}

function reaches(finding: Finding, least: Finding['severity']): boolean {
  return SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(least)
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof RuleError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
