/** The parts of a pack beside the shipped ones: it may add, never replace or weaken. */
import { disguises } from '../engine/disguise.ts'
import type { Lexicon } from './lexicon.ts'
import type { Problem } from './problem.ts'
import type { Pack } from './schema.ts'
import type { YamlFile } from './yaml-file.ts'

/** Adds a pack's words and macros to the lexicon. New ones are named after the pack; a shipped class may get more words. */
export function addPackWords(
  file: YamlFile<Pack>,
  lexicon: Lexicon,
  shipped: ReadonlySet<string>,
  problems: Problem[],
): void {
  const { pack, lexicon: entries } = file.value
  for (const [name, words] of Object.entries(entries)) {
    const macro = name.startsWith('@')
    const bare = macro ? name.slice(1) : name
    if (!bare.startsWith(`${pack}-`) && (macro || !shipped.has(name))) {
      const what = macro ? 'macro of a pack' : 'new class of a pack'
      const mend = `begin it with "${macro ? '@' : ''}${pack}-"${macro ? '' : ', or use a shipped class to add words to'}`
      problems.push(file.problem(['lexicon', name], `"${name}": the ${what} is named after it; ${mend}`))
    } else if (macro) lexicon.define(bare, words)
    else lexicon.add(name, words)
  }
}

/** Whether everything a pack brings is named after it, and adds to no class that could take findings away. */
export function checkPack(file: YamlFile<Pack>, closed: ReadonlySet<string>, problems: Problem[]): void {
  const { pack, lexicon, signals, rules, codes } = file.value
  const told = (path: (string | number)[], message: string): void => void problems.push(file.problem(path, message))
  const named = (id: string): boolean => id.startsWith(`${pack}.`)
  for (const name of Object.keys(lexicon)) {
    if (closed.has(name))
      told(['lexicon', name], `words in <${name}> take findings away, so a pack can't add to it; use another class`)
  }
  for (const name of Object.keys(signals)) {
    if (!named(name)) told(['signals', name], `the signal "${name}" must begin with "${pack}."`)
  }
  rules.forEach(({ id, tests }, at) => {
    if (!named(id)) told(['rules', at, 'id'], `the rule "${id}" must begin with "${pack}."`)
    for (const kind of ['hit', 'pass'] as const) {
      if (tests[kind].length === 0)
        told(['rules', at, 'tests'], `the rule "${id}" has no ${kind} test; write one at least`)
    }
  })
  codes.forEach(({ id }, at) => {
    if (id !== pack && !id.startsWith(`${pack}-`))
      told(['codes', at, 'id'], `the code "${id}" must be called "${pack}" or begin with "${pack}-"`)
  })
}

/**
 * Words that packs brought and that are a disguise or a slip of a protected word: as words of their own they would hide
 * it from the shipped rules.
 * @param isShipped whether the shipped lexicon has the word as it stands
 */
export function checkDisguises(
  packs: readonly YamlFile<Pack>[],
  words: Iterable<string>,
  protectedWords: readonly string[],
  isShipped: (word: string) => boolean,
  problems: Problem[],
): void {
  if (packs.length === 0) return
  const meant = disguises(protectedWords)
  for (const word of words) {
    const hidden = isShipped(word) ? undefined : meant(word)
    if (hidden === undefined) continue
    // What no pack spells out stands in a shipped pattern.
    const file = packs.find((pack) => pack.lineWith(word) !== undefined)
    if (file === undefined) continue
    problems.push({
      file: file.path,
      line: file.lineWith(word)!,
      message: `"${word}" is read as "${hidden}" already, and would hide it as a word of its own; take it out`,
    })
  }
}
