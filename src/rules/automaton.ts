/**
 * Builds the automaton from pattern trees. Stretches without gaps become units (sets of fixed-length fragments, shared
 * by content); units are chained over states, and a chain that two patterns begin alike is built once. Alternatives and
 * optional parts join in a state instead of being multiplied out, so size follows what is written, not its product.
 */
import { type Guard, type Node, PatternError } from './pattern.ts'
import type { Predicates } from './predicates.ts'

/** A place where a pattern stands: the state reached, and what must come before the next unit. */
interface Front {
  state: number
  gap: number
  guard: number
  tags: readonly number[]
}

type Fragment = readonly number[]

const MOST_FRAGMENTS = 8000
/** Up to this many fragments, neighbouring parts are multiplied out into one unit. */
const MERGE_UP_TO = 96
const LONGEST_FRAGMENT = 12
const START: Front = { state: 0, gap: 0, guard: 0, tags: [] }

export class Automaton {
  readonly units: number[][][] = []
  readonly transitions: number[] = []
  readonly guards: { comma: boolean; predicate: number }[] = []
  readonly accepts: number[] = []
  readonly captures: string[] = []
  states = 1
  /** Unit to the number of transitions it sets off. */
  readonly fanOut: number[] = []
  private readonly unitIds = new Map<string, number>()
  private readonly stateIds = new Map<string, number>()
  private readonly guardIds = new Map<string, number>()
  private readonly accepted = new Set<string>()

  constructor(private readonly predicates: Predicates) {}

  /** Adds a pattern that, when it matches, gives this signal. */
  add(node: Node, signal: number): void {
    for (const { state, gap, tags } of this.walk(node, [START])) {
      if (state === 0) throw new PatternError('the pattern can match nothing at all')
      if (gap > 0) throw new PatternError('a pattern can not end with a gap')
      const closes = tags.filter((tag) => tag < 0).map((tag) => -tag - 1)
      const row = [state, signal, closes.length, ...closes]
      const key = row.join()
      if (this.accepted.has(key)) continue
      this.accepted.add(key)
      this.accepts.push(...row)
    }
  }

  private walk(node: Node, fronts: readonly Front[]): Front[] {
    if (isSolid(node)) return this.feed([node], fronts)
    switch (node.kind) {
      case 'sequence':
        return this.sequence(node.items, fronts)
      case 'choice':
        return unique(node.options.flatMap((option) => this.walk(option, fronts)))
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
      const fragments = this.fragments(item)
      const size = group.length * fragments.length
      const tooLong = longest(group) + longest(fragments) > LONGEST_FRAGMENT
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
        if (gap + fragment.length > 31)
          throw new PatternError(`a gap of ${gap} before ${fragment.length} words: together the most is 31`)
      }
    }
    const unit = this.unitId(full)
    const key = JSON.stringify([unit, fronts])
    let state = this.stateIds.get(key)
    if (state === undefined) {
      state = this.states++
      this.stateIds.set(key, state)
      for (const front of fronts) {
        this.transitions.push(
          unit,
          front.state,
          state,
          front.gap,
          front.guard,
          front.tags.length,
          ...front.tags.map(writeTag),
        )
        this.fanOut[unit] = (this.fanOut[unit] ?? 0) + 1
      }
    }
    const after: Front = { state, gap: 0, guard: 0, tags: [] }
    return group.length > full.length ? unique([...fronts, after]) : [after]
  }

  private fragments(node: Node): Fragment[] {
    switch (node.kind) {
      case 'atom':
        return [[this.predicates.of(node)]]
      case 'sequence':
        return node.items.reduce<Fragment[]>(
          (sofar, item) => {
            const next = this.fragments(item)
            if (sofar.length * next.length > MOST_FRAGMENTS)
              throw new PatternError(`a part of the pattern has more than ${MOST_FRAGMENTS} variants`)
            return sofar.flatMap((before) => next.map((after) => [...before, ...after]))
          },
          [[]],
        )
      case 'choice':
        return node.options.flatMap((option) => this.fragments(option))
      case 'optional':
        return [[], ...this.fragments(node.item)]
      default:
        throw new PatternError('a gap or capture can not stand here')
    }
  }

  private unitId(fragments: readonly Fragment[]): number {
    const sorted = [...new Map(fragments.map((fragment) => [fragment.join(), fragment])).entries()].sort(([a], [b]) =>
      a < b ? -1 : 1,
    )
    const key = sorted.map(([text]) => text).join(';')
    let id = this.unitIds.get(key)
    if (id === undefined) {
      id = this.units.length
      this.unitIds.set(key, id)
      this.units.push(sorted.map(([, fragment]) => [...fragment]))
      this.fanOut.push(0)
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

/** Whether a tree holds neither gap nor capture, and few enough variants to be one unit with its neighbours. */
function isSolid(node: Node): boolean {
  switch (node.kind) {
    case 'gap':
    case 'capture':
      return false
    case 'sequence':
      return node.items.every(isSolid) && count(node) <= MERGE_UP_TO
    case 'choice':
      return node.options.every(isSolid)
    case 'optional':
      return isSolid(node.item)
    default:
      return true
  }
}

/** How many fragments a gap-free tree multiplies out to. */
function count(node: Node): number {
  switch (node.kind) {
    case 'sequence':
      return node.items.reduce((product, item) => product * count(item), 1)
    case 'choice':
      return node.options.reduce((sum, option) => sum + count(option), 0)
    case 'optional':
      return 1 + count(node.item)
    default:
      return 1
  }
}

/** Opening a capture is written as twice its id, closing it as one more. */
function writeTag(tag: number): number {
  return tag > 0 ? (tag - 1) * 2 : (-tag - 1) * 2 + 1
}

function longest(fragments: readonly Fragment[]): number {
  return fragments.reduce((most, fragment) => Math.max(most, fragment.length), 0)
}

function unique(fronts: readonly Front[]): Front[] {
  return [...new Map(fronts.map((front) => [JSON.stringify(front), front])).values()]
}
