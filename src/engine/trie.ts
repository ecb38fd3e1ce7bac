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
    // Local names: this runs before the compiler of the browser has got round to it, where looking up costs most.
    const edge = new Int32Array(nodes)
    const next = new Int32Array(nodes)
    const first = new Int32Array(nodes)
    const endsFrom = new Int32Array(nodes + 1)
    const top = new Int32Array(numbers)
    const heads = unpackNumbers(packed.heads)
    const edges = unpackNumbers(packed.edges)
    const endings = unpackNumbers(packed.ends)
    const ends = new Int32Array(endings.length)
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
        let number = edges[node - 1]!
        if (sibling !== 0) {
          number += edge[sibling]!
          next[sibling] = node
        }
        edge[node] = number
        before[depth] = node
        if (depth === 0) top[number] = node
        depth++
      }
      const head = heads[node]!
      const branches = (head / 3) | 0
      left[depth] = branches
      before[depth] = 0
      if (branches > 0) first[node] = node + 1
      let count = head - branches * 3
      if (count === 2) count = endings[read++]!
      for (let end = 0; count > 0; count--) {
        end += endings[read++]!
        ends[filled++] = end
      }
      endsFrom[node + 1] = filled
    }
    this.edge = edge
    this.next = next
    this.first = first
    this.endsFrom = endsFrom
    this.ends = ends
    this.top = top
  }
}
