/** From rule files to the tables the engine runs on. Pure: sources in, tables and problems out. */
import type { CompiledRules, CompiledSignal } from '../engine/compiled.ts'
import { DERIVED } from '../engine/derived.ts'
import { Automaton } from './automaton.ts'
import { compileCodes } from './compile-codes.ts'
import { compileRules, firstSentence } from './compile-rules.ts'
import { costOf, MOST_COST } from './cost.ts'
import { layOut } from './lay-out.ts'
import { layOutChains } from './lay-out-chains.ts'
import { Lexicon } from './lexicon.ts'
import { parsePattern } from './pattern.ts'
import { type Node, PatternError } from './pattern-tree.ts'
import { Predicates } from './predicates.ts'
import type { Problem } from './problem.ts'
import { REAL_WORDS } from './real-words.ts'
import * as schema from './schema.ts'
import { type KeyPath, type Source, YamlFile } from './yaml-file.ts'

export interface RuleTests {
  rule: string
  hit: schema.RuleTest[]
  pass: schema.RuleTest[]
}

export interface Compilation {
  rules: CompiledRules
  problems: Problem[]
  tests: RuleTests[]
  categories: schema.CategoryEntry[]
  codes: schema.CodeFile[]
  research: schema.Research[]
}

/** Adds the patterns of a signal to the automaton; what is wrong with one becomes a problem at its line. */
export type AddSignal = (
  file: YamlFile<unknown>,
  path: KeyPath,
  signal: CompiledSignal,
  patterns: string | readonly string[],
) => number

/** Compiles rule files. Never throws for what an author wrote: it lists the problems. */
export function compile(sources: readonly Source[]): Compilation {
  const problems: Problem[] = []
  const read = <S extends Parameters<typeof YamlFile.read>[1]>(path: RegExp, shape: S) =>
    sources.filter((source) => path.test(source.path)).flatMap((source) => YamlFile.read(source, shape, problems) ?? [])

  const lexicon = readLexicon(sources, read(/^lexicon\/.*\.yaml$/, schema.lexiconSchema))
  const predicates = new Predicates(lexicon)
  const automaton = new Automaton(predicates)
  const signals: CompiledSignal[] = DERIVED.map((id) => ({ id, weight: 2 }))

  const addSignal: AddSignal = (file, path, signal, patterns) => {
    const number = signals.push(signal) - 1
    const list = typeof patterns === 'string' ? [patterns] : patterns
    const told = (at: number, run: () => void): void => {
      try {
        run()
      } catch (error) {
        if (!(error instanceof PatternError)) throw error
        const place = typeof patterns === 'string' ? path : [...path, at]
        const where = error.message.includes('in the pattern') ? '' : `, in the pattern "${list[at]}"`
        problems.push(file.problem(place, error.message + where))
      }
    }
    const trees: Node[] = []
    list.forEach((pattern, at) => {
      told(at, () => void trees.push(parsePattern(pattern, lexicon)))
    })
    if (trees.length < list.length) return number
    try {
      automaton.add({ kind: 'choice', options: trees }, number)
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      // Together they fail; one by one tells which.
      trees.forEach((tree, at) => {
        told(at, () => automaton.add(tree, number))
      })
    }
    return number
  }

  for (const file of read(/^mentions(\/.*)?\.yaml$/, schema.mentionsSchema)) {
    file.value.forEach(({ id, owner, sure, links, patterns }, at) => {
      addSignal(file, [at, 'patterns'], { id: `$mention.${id}`, weight: 2, mention: { owner, sure, links } }, patterns)
    })
  }
  for (const file of read(/^context(\/.*)?\.yaml$/, schema.contextSchema)) {
    file.value.forEach(({ patterns, ...context }, at) => {
      addSignal(file, [at, 'patterns'], { id: `context.${context.kind}`, weight: 0, context }, patterns)
    })
  }
  for (const file of read(/^signals(\/.*)?\.yaml$/, schema.sharedSignalsSchema)) {
    for (const [name, entry] of Object.entries(file.value)) {
      const { weight, patterns } =
        typeof entry === 'string' || Array.isArray(entry) ? { weight: 2, patterns: entry } : entry
      addSignal(file, [name], { id: `$${name}`, weight }, patterns)
    }
  }
  const categories = read(/^categories\.yaml$/, schema.categoriesSchema).flatMap((file) => file.value)
  const { rules, tests } = compileRules(
    read(/^detect\/.*\.yaml$/, schema.detectSchema),
    categories,
    signals,
    addSignal,
    problems,
  )
  const codes = compileCodes(read(/^codes\/.*\.yaml$/, schema.codeSchema), problems)
  const research = read(/^research\.yaml$/, schema.researchSchema).flatMap((file) => file.value)

  const vocabulary = predicates.vocabulary()
  for (const word of REAL_WORDS) if (!vocabulary.has(word)) vocabulary.set(word, [])
  const cost = costOf(predicates, automaton, vocabulary)
  if (cost.worst > MOST_COST) {
    const message = `the word "${cost.word}" sets off ${cost.worst} steps, more than the ${MOST_COST} that keep every text fast; make patterns on it more special`
    problems.push({ file: 'rules', line: 1, message })
  }
  const packed = layOut(predicates, vocabulary, automaton)
  const compiled: CompiledRules = {
    format: 1,
    classes: predicates.classes,
    traits: packed.traits,
    words: packed.words,
    protectedWords: [...(lexicon.classes.get('protected')?.words ?? [])].sort(),
    abbreviations: [...(lexicon.classes.get('abbreviation')?.words ?? [])].sort(),
    clauseBreaks: [...(lexicon.classes.get('clause-break')?.words ?? [])].sort(),
    predicates: packed.predicates,
    fragments: packed.fragments,
    phrases: packed.phrases,
    units: automaton.units.length,
    states: automaton.states,
    ...layOutChains(automaton),
    guards: automaton.guards.map(({ comma, predicate }) => ({
      comma,
      predicate: packed.predicateIds[predicate] ?? -1,
    })),
    captures: automaton.captures,
    signals,
    rules,
    categories: categories.map(({ id, title, why, weigh }) => ({ id, title, why: firstSentence(why ?? weigh), weigh })),
    codes: codes.compiled,
    cost,
  }
  return { rules: compiled, problems, tests, categories, codes: codes.files, research }
}

function readLexicon(sources: readonly Source[], files: YamlFile<Record<string, string[]>>[]): Lexicon {
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
