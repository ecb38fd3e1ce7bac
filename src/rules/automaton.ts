/**
 * Builds the automaton from pattern trees. Stretches without gaps become units (sets of fixed-length fragments, shared
 * by content); units are chained over states, and a chain that two patterns begin alike is built once. Alternatives and
 * optional parts join in a state instead of being multiplied out, so size follows what is written, not its product.
 */

import { type Accept, type Front, type Transition, unique } from './chain-parts.ts'
import {
  type Fragment,
  fragmentKey,
  fragmentsOf,
  isSolid,
  LONGEST_FRAGMENT,
  MERGE_UP_TO,
  MOST_FRAGMENTS,
} from './fragment-list.ts'
import { type Guard, type Node, PatternError } from './pattern-tree.ts'
import type { Predicates } from './predicates.ts'

const START: Front = { state: 0, gap: 0, guard: 0, tags: [] }

export class Automaton {
  readonly units: Fragment[][] = []
  readonly transitions: Transition[] = []
  readonly guards: { comma: boolean; predicate: number }[] = []
  readonly accepts: Accept[] = []
  readonly captures: string[] = []
  states = 1
  private readonly unitIds = new Map<string, number>()
  private readonly stateIds = new Map<string, number>()
  private readonly guardIds = new Map<string, number>()
  private readonly accepted = new Set<string>()

  constructor(private readonly predicates: Predicates) {}

  /** Adds a pattern (or a choice of patterns) that, when it matches, gives this signal. */
  add(node: Node, signal: number): void {
    for (const { state, gap, tags } of this.walk(node, [START])) {
      if (state === 0) throw new PatternError('the pattern can match nothing at all')
      if (gap > 0) throw new PatternError('a pattern can not end with a gap')
      const closes = tags.filter((tag) => tag < 0).map((tag) => -tag - 1)
      const key = [state, signal, ...closes].join()
      if (this.accepted.has(key)) continue
      this.accepted.add(key)
      this.accepts.push({ state, signal, closes })
    }
  }

  private walk(node: Node, fronts: readonly Front[]): Front[] {
    if (isSolid(node)) return this.feed([node], fronts)
    switch (node.kind) {
      case 'sequence':
        return this.sequence(node.items, fronts)
      case 'choice':
        return this.choice(node.options, fronts)
      case 'optional':
        return unique([...fronts, ...this.walk(node.item, fronts)])
      case 'gap':
        return fronts.map((front) => {
          if (front.state === 0) throw new PatternError('a pattern can not begin with a gap')
          return { ...front, gap: front.gap + node.most, guard: node.guard ? this.guardId(node.guard) : front.guard }
        })
      case 'capture': {
        const id = this.captureId(node.name)
        const opened = fronts.map((front) => ({ ...front, tags: [...front.tags, id + 1] }))
        return this.walk(node.item, opened).map((front) => ({ ...front, tags: [...front.tags, -id - 1] }))
      }
      default:
        return this.feed([node], fronts)
    }
  }

  /** Options without gaps and captures become one unit, so that one transition stands for all of them. */
  private choice(options: readonly Node[], fronts: readonly Front[]): Front[] {
    const solid = options.filter(isSolid)
    const others = options.filter((option) => !isSolid(option)).flatMap((option) => this.walk(option, fronts))
    return solid.length === 0
      ? unique(others)
      : unique([...this.feed([{ kind: 'choice', options: solid }], fronts), ...others])
  }

  private sequence(items: readonly Node[], fronts: readonly Front[]): Front[] {
    let now = [...fronts]
    let solid: Node[] = []
    for (const item of items) {
      if (isSolid(item)) {
        solid.push(item)
        continue
      }
      now = this.walk(item, this.feed(solid, now))
      solid = []
    }
    return this.feed(solid, now)
  }

  /** Passes gap-free items: merged into as few units as stays small. */
  private feed(items: readonly Node[], fronts: readonly Front[]): Front[] {
    let now = [...fronts]
    let group: Fragment[] = [[]]
    for (const item of items) {
      const fragments = fragmentsOf(item, this.predicates)
      const size = group.length * fragments.length
      const tooLong = this.longest(group) + this.longest(fragments) > LONGEST_FRAGMENT
      if (tooLong || (size > MERGE_UP_TO && group.length > 1 && (fragments.length > 1 || size > 4 * MERGE_UP_TO))) {
        now = this.pass(group, now)
        group = fragments
      } else group = group.flatMap((before) => fragments.map((after) => [...before, ...after]))
    }
    return this.pass(group, now)
  }

  /** Passes one group of fragments as a unit; where the group may be empty the fronts before stay open too. */
  private pass(group: readonly Fragment[], fronts: readonly Front[]): Front[] {
    const full = group.filter((fragment) => fragment.length > 0)
    if (full.length === 0) return [...fronts]
    if (full.length > MOST_FRAGMENTS)
      throw new PatternError(`a part of the pattern has ${full.length} variants; the most is ${MOST_FRAGMENTS}`)
    for (const fragment of full) {
      if (fragment.length > LONGEST_FRAGMENT)
        throw new PatternError(`more than ${LONGEST_FRAGMENT} words without a gap`)
      if (fronts.some((front) => front.state === 0) && this.predicates.matchesAnything(fragment[0]!)) {
        throw new PatternError('a pattern can not begin with "_" or with something negated; begin with a word or class')
      }
      for (const { gap } of fronts) {
        const size = this.lengthOf(fragment)
        if (gap + size > 31) throw new PatternError(`a gap of ${gap} before ${size} words: together the most is 31`)
      }
    }
    const unit = this.unitId(full)
    const key = JSON.stringify([unit, fronts])
    let state = this.stateIds.get(key)
    if (state === undefined) {
      state = this.states++
      this.stateIds.set(key, state)
      for (const front of fronts) {
        this.transitions.push({ ...front, unit, from: front.state, to: state })
      }
    }
    const after: Front = { state, gap: 0, guard: 0, tags: [] }
    return group.length > full.length ? unique([...fronts, after]) : [after]
  }

  /** Most tokens a fragment can stand for, phrases of its classes included. */
  private lengthOf(fragment: Fragment): number {
    return fragment.reduce((sum, id) => sum + this.predicates.longestOf(id), 0)
  }

  private longest(fragments: readonly Fragment[]): number {
    return fragments.reduce((most, fragment) => Math.max(most, this.lengthOf(fragment)), 0)
  }

  private unitId(fragments: readonly Fragment[]): number {
    const distinct = new Map(fragments.map((fragment) => [fragmentKey(fragment), fragment]))
    const key = [...distinct.keys()].sort().join(';')
    let id = this.unitIds.get(key)
    if (id === undefined) {
      id = this.units.length
      this.unitIds.set(key, id)
      this.units.push([...distinct.values()])
    }
    return id
  }

  private guardId(guard: Guard): number {
    const predicate = guard.classes.length > 0 ? this.predicates.ofClasses(guard.classes) : -1
    const key = `${guard.comma}${predicate}`
    let id = this.guardIds.get(key)
    if (id === undefined) {
      this.guards.push({ comma: guard.comma, predicate })
      id = this.guards.length
      this.guardIds.set(key, id)
    }
    return id
  }

  private captureId(name: string): number {
    const at = this.captures.indexOf(name)
    return at === -1 ? this.captures.push(name) - 1 : at
  }
}
