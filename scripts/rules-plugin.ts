/**
 * Compiles the rules at build and serves them as `virtual:rules`: tables only, so that neither YAML nor the schema
 * reaches the worker. `virtual:rules/catalogue` holds what pages show: categories, codes and research in full.
 */
import type { Plugin } from 'vite'
import { compileFolder, RULES_FOLDER, readSources } from '../src/rules/load.ts'

const MODULES = ['virtual:rules', 'virtual:rules/catalogue'] as const

/** The vite plugin. A broken rule file fails the build with file, line and mend. */
export function rules(): Plugin {
  return {
    name: 'framekeeper-rules',
    resolveId: (id) => (MODULES.some((module) => module === id) ? `\0${id}` : undefined),
    load(id) {
      const module = MODULES.find((name) => `\0${name}` === id)
      if (!module) return undefined
      for (const { path } of readSources()) this.addWatchFile(`${RULES_FOLDER}/${path}`)
      const { rules: tables, categories, codes, research } = compileFolder()
      const value = module === 'virtual:rules' ? tables : { categories, codes, research }
      // Parsing a JSON string is several times faster than the same data as a script literal.
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`, map: null }
    },
  }
}
