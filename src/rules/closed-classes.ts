/**
 * The word classes that a pack must leave alone: a word more in them could take a finding away. Those are the classes of
 * contexts, of people who are no clients, of signals that bar a rule, whatever a pattern forbids, and the engine's own.
 */
import type { CompiledRule } from '../engine/compiled.ts'
import type { Node } from './pattern-tree.ts'
import type { SignalTable } from './signal-table.ts'

const ENGINE = ['protected', 'abbreviation', 'clause-break', 'name-common', 'not-a-name']

/** The closed classes of the shipped rules. */
export function closedClasses(signals: SignalTable, rules: readonly CompiledRule[]): Set<string> {
  const closed = new Set(ENGINE)
  const barring = new Set(rules.flatMap(({ unless }) => unless.signals))
  signals.list.forEach(({ context, mention }, number) => {
    const elsewhere = mention !== undefined && mention.owner !== 'mine' && mention.owner !== 'colleague'
    const all = context !== undefined || elsewhere || barring.has(number)
    for (const tree of signals.trees[number]!) collect(tree, all, closed)
  })
  return closed
}

function collect(node: Node, all: boolean, closed: Set<string>): void {
  switch (node.kind) {
    case 'atom':
      for (const name of all ? [...node.classes, ...node.notClasses] : node.notClasses) closed.add(name)
      break
    case 'gap':
      for (const name of node.guard?.classes ?? []) closed.add(name)
      break
    case 'sequence':
      for (const item of node.items) collect(item, all, closed)
      break
    case 'choice':
      for (const option of node.options) collect(option, all, closed)
      break
    default:
      collect(node.item, all, closed)
  }
}
