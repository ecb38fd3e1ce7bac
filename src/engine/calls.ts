/** Which phrases each place in the fragments calls, and where a fragment goes on behind one: worked out when first asked. */
import type { Symbols } from './symbols.ts'
import type { Trie } from './trie.ts'

const NOWHERE: readonly number[] = []

export class Calls {
  private readonly byNode = new Map<number, Map<number, number[]> | null>()
  /** By node of the phrases: the classes that end below it. */
  private readonly below = new Map<number, readonly number[]>()

  constructor(
    private readonly fragments: Trie,
    private readonly phrases: Trie,
    private readonly symbols: Symbols,
  ) {}

  /** Whether a node calls any phrase. */
  any(node: number): boolean {
    return this.of(node) !== null
  }

  /** The nodes behind a call of a class. */
  after(node: number, of: number): readonly number[] {
    return this.of(node)?.get(of) ?? NOWHERE
  }

  /** Whether a phrase that the node calls ends below this place. */
  mayEnd(node: number, phrase: number): boolean {
    const call = this.of(node)
    return call !== null && this.classesBelow(phrase).some((of) => call.has(of))
  }

  /** By class: the nodes behind a call of it. */
  private of(node: number): Map<number, number[]> | null {
    let call = this.byNode.get(node)
    if (call === undefined) {
      call = this.read(node)
      this.byNode.set(node, call)
    }
    return call
  }

  private read(node: number): Map<number, number[]> | null {
    const { first, next, edge } = this.fragments
    const after = new Map<number, number[]>()
    for (let child = first[node]!; child !== 0; child = next[child]!) {
      for (const of of this.symbols.calls(edge[child]!)) {
        const list = after.get(of)
        if (list) list.push(child)
        else after.set(of, [child])
      }
    }
    return after.size === 0 ? null : after
  }

  private endsOf(phrase: number): Int32Array {
    const { ends, endsFrom } = this.phrases
    return ends.subarray(endsFrom[phrase]!, endsFrom[phrase + 1]!)
  }

  private classesBelow(phrase: number): readonly number[] {
    let classes = this.below.get(phrase)
    if (!classes) {
      const found = new Set<number>()
      const { first, next } = this.phrases
      for (let child = first[phrase]!; child !== 0; child = next[child]!) {
        for (const of of this.endsOf(child)) found.add(of)
        for (const of of this.classesBelow(child)) found.add(of)
      }
      classes = [...found]
      this.below.set(phrase, classes)
    }
    return classes
  }
}
