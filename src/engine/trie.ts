/** A tree of rows of numbers, as src/rules/write.ts packs it: nodes are numbered depth first, 0 is the root. */
import type { CompiledTrie } from './compiled-tables.ts'
import { unpackNumbers } from './packed.ts'

export class Trie {
  /** The number on the edge to a node. */
  readonly edge: Int32Array
  /** The next node with the same parent, 0 after the last. */
  readonly next: Int32Array
  /** A node's first branch, 0 when it has none. */
  readonly first: Int32Array
  /** Ends of node n: `ends` from `endsFrom[n]` to `endsFrom[n + 1]`. */
  readonly endsFrom: Int32Array
  readonly ends: Int32Array
  /** The root's branch for a number, 0 when there is none: the root has thousands. */
  readonly top: Int32Array

  constructor(packed: CompiledTrie, numbers: number) {
    const { nodes } = packed
    this.edge = new Int32Array(nodes)
    this.next = new Int32Array(nodes)
    this.first = new Int32Array(nodes)
    this.endsFrom = new Int32Array(nodes + 1)
    this.top = new Int32Array(numbers)
    const heads = unpackNumbers(packed.heads)
    const edges = unpackNumbers(packed.edges)
    const endings = unpackNumbers(packed.ends)
    this.ends = new Int32Array(endings.length)
    let read = 0
    let filled = 0
    // By depth: branches still to come, and the branch before.
    const left = new Int32Array(64)
    const before = new Int32Array(64)
    let depth = 0
    for (let node = 0; node < nodes; node++) {
      if (node > 0) {
        while (left[depth] === 0) depth--
        left[depth]!--
        const sibling = before[depth]!
        this.edge[node] = edges[node - 1]! + (sibling === 0 ? 0 : this.edge[sibling]!)
        if (sibling !== 0) this.next[sibling] = node
        before[depth] = node
        if (depth === 0) this.top[this.edge[node]!] = node
        depth++
      }
      const head = heads[node]!
      const branches = Math.floor(head / 3)
      left[depth] = branches
      before[depth] = 0
      if (branches > 0) this.first[node] = node + 1
      let count = head % 3
      if (count === 2) count = endings[read++]!
      for (let end = 0; count > 0; count--) {
        end += endings[read++]!
        this.ends[filled++] = end
      }
      this.endsFrom[node + 1] = filled
    }
  }
}
