/** Reads the rule folder from disk: for the build, the command line and tests. The browser never gets here. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompiledRules } from '../engine/compiled.ts'
import { type Compilation, compile } from './compile.ts'
import { RuleError } from './problem.ts'
import type { Source } from './yaml-file.ts'

/** Where the shipped rules are. */
export const RULES_FOLDER = dirname(fileURLToPath(import.meta.url))

/** All YAML and text files of a rule folder, in a fixed order. */
export function readSources(folder: string = RULES_FOLDER): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Compiles a rule folder, or throws a `RuleError` that lists file, line and mend of every problem. */
export function compileFolder(folder: string = RULES_FOLDER): Compilation {
  const compilation = compile(readSources(folder))
  if (compilation.problems.length > 0) throw new RuleError(compilation.problems)
  return compilation
}

/** The compiled tables of a rule folder. */
export function loadRules(folder: string = RULES_FOLDER): CompiledRules {
  return compileFolder(folder).rules
}

const CACHE = join(RULES_FOLDER, '../../node_modules/.cache/framekeeper')

/** Where a compilation is kept between runs of the command line. */
export function cacheFile(): string {
  return join(CACHE, 'rules.json')
}

/** Like `loadRules`, but compiles only when a rule file or the compiler changed since the last time. */
export function loadRulesCached(): CompiledRules {
  const sources = readSources()
  const hash = createHash('sha256')
  for (const { path, text } of sources) hash.update(`${path}\0${text}\0`)
  for (const folder of [RULES_FOLDER, join(RULES_FOLDER, '../engine')]) {
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort())
      hash.update(readFileSync(join(folder, name)))
  }
  const file = cacheFile()
  const key = hash.digest('hex')
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { key: string; rules: CompiledRules }
    if (kept.key === key) return kept.rules
  } catch {
    // No cache yet, or a broken one: compile.
  }
  const { rules, problems } = compile(sources)
  if (problems.length > 0) throw new RuleError(problems)
  try {
    mkdirSync(CACHE, { recursive: true })
    // Written aside and renamed, so that two runs at once never read half a file.
    const aside = `${file}.${process.pid}`
    writeFileSync(aside, JSON.stringify({ key, rules }))
    renameSync(aside, file)
  } catch {
    // A read-only checkout only costs time.
  }
  return rules
}
