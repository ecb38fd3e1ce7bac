/** Word classes, macros and given names from their files. */
import { Lexicon } from './lexicon.ts'
import type { Source, YamlFile } from './yaml-file.ts'

/** Reads all lexicon files; given names come from a list of their own. */
export function readLexicon(sources: readonly Source[], files: readonly YamlFile<Record<string, string[]>>[]): Lexicon {
  const lexicon = new Lexicon()
  for (const file of files) {
    for (const [name, entries] of Object.entries(file.value)) {
      if (name.startsWith('@')) lexicon.define(name.slice(1), entries)
      else lexicon.add(name, entries)
    }
  }
  const lines = (path: string): string[] =>
    (sources.find((source) => source.path === path)?.text ?? '')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
  const common = new Set(lexicon.classes.get('name-common')?.words ?? [])
  const never = new Set(lexicon.classes.get('not-a-name')?.words ?? [])
  const names = new Lexicon()
  names.add('given-name', lines('lexicon/given-names.txt'))
  const sure = [...(names.classes.get('given-name')?.words ?? [])].filter(
    (name) => name.length > 1 && !common.has(name) && !never.has(name),
  )
  lexicon.add('given-name', sure)
  lexicon.add('name-common', [])
  return lexicon
}
