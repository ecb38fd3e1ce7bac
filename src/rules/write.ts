/**
 * Writes the packed forms that src/engine/packed.ts reads: whole numbers as plain ASCII text, one character up to 79, two
 * up to 898, three or four beyond. Half the size of JSON numbers before and after compression, and quick to read.
 */
import type { CompiledTrie } from '../engine/compiled-tables.ts'
import { BASE, ONE, THREE, TWO } from '../engine/packed.ts'

/** The 91 characters from `#` to `~`, without the backslash, which JSON would double. */
function charOf(digit: number): string {
  return String.fromCharCode(digit < 57 ? digit + 35 : digit + 36)
}

/** Writes whole numbers from 0 to 753,000. */
export function packNumbers(numbers: readonly number[]): string {
  let out = ''
  for (const number of numbers) {
    if (number < ONE) out += charOf(number)
    else if (number < TWO) out += charOf(ONE + Math.floor((number - ONE) / BASE)) + charOf((number - ONE) % BASE)
    else if (number < THREE)
      out += charOf(89) + charOf(Math.floor((number - TWO) / BASE)) + charOf((number - TWO) % BASE)
    else {
      const rest = number - THREE
      out +=
        charOf(90) +
        charOf(Math.floor(rest / (BASE * BASE))) +
        charOf(Math.floor(rest / BASE) % BASE) +
        charOf(rest % BASE)
    }
  }
  return out
}

/** A difference as a number from 0 up: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export function zigzag(difference: number): number {
  return difference < 0 ? -2 * difference - 1 : 2 * difference
}

/** Folded words by front coding: each is a capital for the length shared with the one before (A: none), then the rest. */
export function packWords(sorted: readonly string[]): string {
  let before = ''
  let out = ''
  for (const word of sorted) {
    let shared = 0
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++
    out += String.fromCharCode(65 + shared) + word.slice(shared)
    before = word
  }
  return out
}

/** Rising lists of numbers: each as its length and the differences. */
export function packRising(lists: readonly (readonly number[])[]): string {
  return packNumbers(lists.flatMap((list) => [list.length, ...list.map((number, at) => number - (list[at - 1] ?? 0))]))
}

/**
 * Rows of numbers, each with what it ends in, as one tree in which rows that start alike share their start. Written depth
 * first in columns: branches and ends of each node, the number on its edge, the ends.
 */
export function packTrie(rows: readonly (readonly [row: readonly number[], end: number])[]): CompiledTrie {
  const sorted = [...rows].sort(([a, x], [b, y]) => compareNumbers(a, b) || x - y)
  const heads: number[] = []
  const edges: number[] = []
  const ends: number[] = []
  const write = (from: number, to: number, depth: number): void => {
    const node = heads.push(0) - 1
    let at = from
    while (at < to && sorted[at]![0].length === depth) at++
    const here = [...new Set(sorted.slice(from, at).map(([, end]) => end))]
    // Nearly every node has one end or none; the rest say how many in the column of ends.
    if (here.length > 1) ends.push(here.length)
    here.forEach((end, i) => {
      ends.push(end - (here[i - 1] ?? 0))
    })
    let branches = 0
    let before = 0
    for (let next = at; at < to; at = next) {
      const edge = sorted[at]![0][depth]!
      while (next < to && sorted[next]![0][depth] === edge) next++
      edges.push(edge - before)
      before = edge
      write(at, next, depth + 1)
      branches++
    }
    heads[node] = branches * 3 + Math.min(here.length, 2)
  }
  write(0, sorted.length, 0)
  return { nodes: heads.length, heads: packNumbers(heads), edges: packNumbers(edges), ends: packNumbers(ends) }
}

/** The order of rows of numbers: by the first that differs; a row before those that go on. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return a.length - b.length
}
