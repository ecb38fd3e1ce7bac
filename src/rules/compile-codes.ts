/** Codes of ethics: from their files to what the engine needs to cite them. */
import type { CompiledCode } from '../engine/compiled.ts'
import type { Problem } from './problem.ts'
import type { CodeFile } from './schema.ts'
import type { YamlFile } from './yaml-file.ts'

/** Checks that ids are unique and that every clause a map names exists. */
export function compileCodes(
  files: readonly YamlFile<CodeFile>[],
  problems: Problem[],
): { compiled: CompiledCode[]; files: CodeFile[] } {
  const seen = new Set<string>()
  const compiled = files.map((file) => {
    const code = file.value
    if (seen.has(code.id))
      problems.push(file.problem(['id'], `the code "${code.id}" exists already; give it another id`))
    seen.add(code.id)
    const map: CompiledCode['map'] = {}
    code.map.forEach((entry, at) => {
      const clauses: number[] = []
      entry.clauses.forEach((id, position) => {
        const found = code.clauses.findIndex((clause) => clause.id === id)
        if (found >= 0) clauses.push(found)
        else
          problems.push(
            file.problem(
              ['map', at, 'clauses', position],
              `there is no clause "${id}"; add it to clauses or correct it`,
            ),
          )
      })
      map[entry.category] = entry.severity ? { clauses, severity: entry.severity } : { clauses }
    })
    return {
      id: code.id,
      body: code.body,
      ...(code.short !== undefined && { short: code.short }),
      edition: code.edition,
      url: code.url,
      clauses: code.clauses.map((clause) => {
        const { id, title, url, status } = clause
        return { id, ...numberOf(clause, code), title, ...(url !== undefined && { url }), status }
      }),
      map,
    }
  })
  return { compiled, files: files.map((file) => file.value) }
}

/** "Article 9" for the clause `art-9`; nothing for `2.2`, which is cited as it stands. */
function numberOf({ id, number }: CodeFile['clauses'][number], { short }: CodeFile): { number?: string } {
  return short === undefined && number === id ? {} : { number }
}
