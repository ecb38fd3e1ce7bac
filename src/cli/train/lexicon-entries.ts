/** The lexicon files as the reader's table: entries of up to four words, each with its set of classes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { entryNumber, extend, LONGEST_ENTRY } from '../../engine/reader/lexicon.ts'
import type { PackedModel } from '../../engine/reader/model.ts'
import { packNumbers } from '../../engine/reader/packed.ts'
import { readTokens } from '../../engine/reader/words.ts'
import { spellings, variants } from '../../rules/words.ts'
import { gaps } from './gaps.ts'

/** Classes of words, by name, from a folder of YAML files. Patterns (with `<`, `@`, `(` …) are macros, not words. */
export function readClasses(folder: string): Map<string, string[]> {
  const classes = new Map<string, string[]>()
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.yaml') || file.startsWith('macros')) continue
    const content = parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>
    for (const [name, words] of Object.entries(content)) {
      if (!Array.isArray(words) || !/^[a-z][a-z0-9-]*$/.test(name)) continue
      const plain = words.map(String).filter((word) => !/[<>@()[\]{}|_"/]|\.\.\./.test(word))
      classes.set(name, [...(classes.get(name) ?? []), ...plain])
    }
  }
  return new Map([...classes].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Packs classes as the model ships them. */
export function packLexicon(classes: ReadonlyMap<string, readonly string[]>): PackedModel['lexicon'] {
  const names = [...classes.keys()]
  const entries = new Map<number, number[]>()
  names.forEach((name, at) => {
    for (const word of classes.get(name)!) {
      for (const entry of numbersOf(word)) {
        const list = entries.get(entry)
        if (!list) entries.set(entry, [at])
        else if (list.at(-1) !== at) list.push(at)
      }
    }
  })
  const sorted = [...entries].sort(([a], [b]) => a - b)
  // The commonest set of classes gets the smallest number.
  const uses = new Map<string, number>()
  for (const [, list] of sorted) uses.set(list.join(' '), (uses.get(list.join(' ')) ?? 0) + 1)
  const sets = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key)
  const number = new Map(sets.map((key, i) => [key, i]))
  const setOf = sorted.map(([, list]) => number.get(list.join(' '))!)
  const members = sets.map((key) => key.split(' ').map(Number))
  return {
    classes: names.join(' '),
    sets: packNumbers(members.flat()),
    setSizes: packNumbers(members.map((list) => list.length)),
    entries: packNumbers(gaps(sorted.map(([entry]) => entry))),
    entrySets: packNumbers(setOf),
  }
}

function numbersOf(word: string): Set<number> {
  const numbers = new Set<number>()
  for (const words of spellings(word)) {
    const phrases = words.length === 1 ? variants(words[0]!) : [words.join(' ')]
    if (words.length === 0 && word !== '') phrases.push(word)
    for (const phrase of phrases) {
      const tokens = readTokens(phrase)
      if (tokens.count === 0 || tokens.count > LONGEST_ENTRY) continue
      let hash = 0
      for (let i = 0; i < tokens.count; i++) hash = extend(hash, tokens.stem[i]!)
      numbers.add(entryNumber(hash))
    }
  }
  return numbers
}
