/** All signals in the order of their numbers, with their patterns added to the automaton. */
import type { CompiledSignal } from '../engine/compiled.ts'
import { DERIVED } from '../engine/derived.ts'
import type { Automaton } from './automaton.ts'
import type { Lexicon } from './lexicon.ts'
import { parsePattern } from './pattern.ts'
import { type Node, PatternError } from './pattern-tree.ts'
import type { Problem } from './problem.ts'
import type { KeyPath, YamlFile } from './yaml-file.ts'

export class SignalTable {
  readonly list: CompiledSignal[] = DERIVED.map((id) => ({ id, weight: 2 }))
  /** By number: the trees of its patterns. */
  readonly trees: (readonly Node[])[] = DERIVED.map(() => [])

  constructor(
    private readonly lexicon: Lexicon,
    private readonly automaton: Automaton,
    private readonly problems: Problem[],
  ) {}

  /** Adds a signal and its patterns; what is wrong with one becomes a problem at its line. Returns its number. */
  add(file: YamlFile<unknown>, path: KeyPath, signal: CompiledSignal, patterns: string | readonly string[]): number {
    const number = this.list.push(signal) - 1
    const list = typeof patterns === 'string' ? [patterns] : patterns
    const told = (at: number, run: () => void): void => {
      try {
        run()
      } catch (error) {
        if (!(error instanceof PatternError)) throw error
        const place = typeof patterns === 'string' ? path : [...path, at]
        const where = error.message.includes('in the pattern') ? '' : `, in the pattern "${list[at]}"`
        this.problems.push(file.problem(place, error.message + where))
      }
    }
    const trees: Node[] = []
    list.forEach((pattern, at) => {
      told(at, () => void trees.push(parsePattern(pattern, this.lexicon)))
    })
    this.trees.push(trees)
    if (trees.length < list.length) return number
    try {
      this.automaton.add({ kind: 'choice', options: trees }, number)
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      // Together they fail; one by one tells which.
      trees.forEach((tree, at) => {
        told(at, () => this.automaton.add(tree, number))
      })
    }
    return number
  }

  /** The number of the signal with this id, -1 when there is none. */
  find(id: string): number {
    return this.list.findIndex((signal) => signal.id === id)
  }
}
