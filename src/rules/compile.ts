/** From rule files to the tables the engine runs on. Pure: sources in, tables and problems out. */
import type { CompiledRules } from '../engine/compiled.ts'
import { Automaton } from './automaton.ts'
import { closedClasses } from './closed-classes.ts'
import { compileCodes } from './compile-codes.ts'
import { compileRules, firstSentence, type RuleTests } from './compile-rules.ts'
import { costsOf, MOST_COST } from './cost.ts'
import { layOut } from './lay-out.ts'
import { layOutChains } from './lay-out-chains.ts'
import { readLexicon } from './lexicon-files.ts'
import { addPackWords, checkDisguises, checkPack } from './pack-parts.ts'
import { Predicates } from './predicates.ts'
import type { Problem } from './problem.ts'
import { REAL_WORDS } from './real-words.ts'
import * as schema from './schema.ts'
import { SignalTable } from './signal-table.ts'
import { type Source, YamlFile } from './yaml-file.ts'

export type { RuleTests } from './compile-rules.ts'

export interface Compilation {
  rules: CompiledRules
  problems: Problem[]
  /** The tests of the shipped rules. */
  tests: RuleTests[]
  /** The packs, each with the tests of its rules. */
  packs: { pack: schema.Pack; path: string; tests: RuleTests[] }[]
  /** The dearest words and the steps each sets off. */
  costs: { word: string; steps: number }[]
  categories: schema.CategoryEntry[]
  codes: schema.CodeFile[]
  research: schema.Research[]
}

/**
 * Compiles rule files and the packs that a user adds. Never throws for what an author wrote: it lists the problems. What
 * is shipped comes first everywhere, so that its numbers don't depend on packs.
 */
export function compile(sources: readonly Source[], packSources: readonly Source[] = []): Compilation {
  const problems: Problem[] = []
  const read = <S extends Parameters<typeof YamlFile.read>[1]>(path: RegExp, shape: S) =>
    sources.filter((source) => path.test(source.path)).flatMap((source) => YamlFile.read(source, shape, problems) ?? [])

  const lexiconFiles = read(/^lexicon\/.*\.yaml$/, schema.lexiconSchema)
  const lexicon = readLexicon(sources, lexiconFiles)
  const shippedClasses = new Set(lexicon.classes.keys())
  const shippedWords = new Set([...lexicon.classes.values()].flatMap(({ words }) => [...words]).concat(REAL_WORDS))
  const packs = packSources.flatMap((source) => YamlFile.read(source, schema.packSchema, problems) ?? [])
  for (const pack of packs) addPackWords(pack, lexicon, shippedClasses, problems)
  const predicates = new Predicates(lexicon)
  const automaton = new Automaton(predicates)
  const signals = new SignalTable(lexicon, automaton, problems)

  for (const file of read(/^mentions(\/.*)?\.yaml$/, schema.mentionsSchema)) {
    file.value.forEach(({ id, owner, sure, links, patterns }, at) => {
      signals.add(
        file,
        [at, 'patterns'],
        { id: `$mention.${id}`, weight: 2, mention: { owner, sure, links } },
        patterns,
      )
    })
  }
  for (const file of read(/^context(\/.*)?\.yaml$/, schema.contextSchema)) {
    file.value.forEach(({ patterns, ...context }, at) => {
      signals.add(file, [at, 'patterns'], { id: `context.${context.kind}`, weight: 0, context }, patterns)
    })
  }
  const shared = read(/^signals(\/.*)?\.yaml$/, schema.sharedSignalsSchema)
  for (const file of [...shared, ...packs.map((pack) => pack.part('signals'))]) {
    for (const [name, entry] of Object.entries(file.value)) {
      const { weight, patterns } =
        typeof entry === 'string' || Array.isArray(entry) ? { weight: 2, patterns: entry } : entry
      signals.add(file, [name], { id: `$${name}`, weight }, patterns)
    }
  }
  const categories = read(/^categories\.yaml$/, schema.categoriesSchema).flatMap((file) => file.value)
  const detect = read(/^detect\/.*\.yaml$/, schema.detectSchema)
  const shipped = compileRules(detect, categories, signals, problems)
  const closed = closedClasses(signals, shipped.rules)
  const rules = [...shipped.rules]
  const brought = packs.map((pack) => {
    const compiled = compileRules([pack.part('rules')], categories, signals, problems, rules)
    rules.push(...compiled.rules)
    return { pack: pack.value, path: pack.path, tests: compiled.tests }
  })
  for (const pack of packs) checkPack(pack, closed, problems)
  const codeFiles = read(/^codes\/.*\.yaml$/, schema.codeSchema)
  const packCodes = packs.flatMap((pack) => pack.part('codes').items())
  const codes = compileCodes([...codeFiles, ...packCodes], problems)
  const research = read(/^research\.yaml$/, schema.researchSchema).flatMap((file) => file.value)

  const vocabulary = predicates.vocabulary()
  const protectedWords = [...(lexicon.classes.get('protected')?.words ?? [])].sort()
  checkDisguises(packs, vocabulary.keys(), protectedWords, (word) => shippedWords.has(word), problems)
  for (const word of REAL_WORDS) if (!vocabulary.has(word)) vocabulary.set(word, [])
  const costs = costsOf(predicates, automaton, vocabulary)
  const cost = { worst: costs[0]?.steps ?? 0, word: costs[0]?.word ?? '' }
  if (cost.worst > MOST_COST) {
    const message = `the word "${cost.word}" sets off ${cost.worst} steps, more than the ${MOST_COST} that keep every text fast; make patterns on it more special`
    problems.push({ file: packs.at(-1)?.path ?? 'rules', line: 1, message })
  }
  const packed = layOut(predicates, vocabulary, automaton)
  const compiled: CompiledRules = {
    format: 1,
    classes: packed.classes,
    traits: packed.traits,
    words: packed.words,
    protectedWords,
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
    signals: signals.list,
    rules,
    categories: categories.map(({ id, title, why, weigh }) => ({ id, title, why: firstSentence(why ?? weigh), weigh })),
    codes: codes.compiled,
    cost,
  }
  return {
    rules: compiled,
    problems,
    tests: shipped.tests,
    packs: brought,
    costs,
    categories,
    codes: codes.files,
    research,
  }
}
