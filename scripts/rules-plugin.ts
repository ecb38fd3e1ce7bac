/**
 * Compiles the rules at build and serves them as `virtual:rules`: tables only, so that neither YAML nor the schema
 * reaches the worker. `virtual:rules/catalogue` holds what pages show: the codes in full; `virtual:rules/research` the
 * research; `virtual:rules/clause-names` how the clauses that checklists name are cited; `virtual:rules/helplines` the crisis lines by country; `virtual:rules/sources` the rule files themselves,
 * read but not compiled, for the page where packs are imported; `virtual:rules/stamp` what tells these tables from those
 * of any other build, however they differ: in what they hold or in how they are laid out.
 */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { TOPICS } from '../src/accounts/topics.ts'
import { clauseName } from '../src/engine/clause-name.ts'
import type { Compilation } from '../src/rules/compile.ts'
import { compileFolder, RULES_FOLDER, readSources } from '../src/rules/load.ts'
import { readYaml, type Source } from '../src/rules/yaml-file.ts'

type Compiled = () => Compilation

const MODULES: Readonly<Record<string, (compiled: Compiled) => unknown>> = {
  'virtual:rules': (compiled) => compiled().rules,
  'virtual:rules/catalogue': (compiled) => {
    const { codes } = compiled()
    return { codes }
  },
  'virtual:rules/research': (compiled) => compiled().research,
  'virtual:rules/clause-names': (compiled) => {
    const named = new Set<string>(TOPICS.flatMap(({ sources }) => sources))
    const names = compiled().rules.codes.flatMap((code) =>
      code.clauses.map((clause) => [`${code.id} ${clause.id}`, clauseName(code, clause)] as const),
    )
    return Object.fromEntries(names.filter(([source, name]) => name !== undefined && named.has(source)))
  },
  'virtual:rules/helplines': () =>
    readSources()
      .filter(({ path }) => path === 'helplines.yaml')
      .map((source) => readYaml(source, []).value)[0],
  'virtual:rules/stamp': (compiled) =>
    createHash('sha256').update(JSON.stringify(compiled().rules)).digest('hex').slice(0, 16),
  'virtual:rules/sources': () =>
    readSources()
      .filter(({ path }) => path !== 'research.yaml' && path !== 'helplines.yaml')
      .map((source): Source => {
        if (!source.path.endsWith('.yaml')) return source
        return { path: source.path, text: '', value: readYaml(source, []).value }
      }),
}

/** The vite plugin. A broken rule file fails the build with file, line and mend. */
export function rules(): Plugin {
  // Several modules, one compilation a build.
  let compilation: Compilation | undefined
  const compiled = () => (compilation ??= compileFolder())
  return {
    name: 'framekeeper-rules',
    buildStart() {
      compilation = undefined
    },
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined
      if (!make) return undefined
      for (const { path } of readSources()) this.addWatchFile(`${RULES_FOLDER}/${path}`)
      // Parsing a JSON string is several times faster than the same data as a script literal.
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(make(compiled)))})`, map: null }
    },
  }
}
