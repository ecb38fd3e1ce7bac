/**
 * What the rules' patterns saw, as the reader's cues: each signal and each finding by its name, where it begins. They
 * carry what single words can't: who is meant, whose client it is, what takes the edge off.
 */
import type { Finding } from '../../shared/finding.ts'
import type { Seen } from '../seen.ts'
import { hashName, join } from './hash.ts'

/** The cues of a text in its order, each name once at one place. */
export interface Cues {
  readonly count: number
  readonly hash: Int32Array
  /** In UTF-16 code units of the text. */
  readonly start: Int32Array
}

export const NO_CUES: Cues = { count: 0, hash: new Int32Array(0), start: new Int32Array(0) }

/** Hashes of the signals' names, once for each rule set. */
const names = new WeakMap<readonly { id: string }[], Int32Array>()

function namesOf(catalogue: readonly { id: string }[]): Int32Array {
  let hashes = names.get(catalogue)
  if (!hashes) {
    hashes = Int32Array.from(catalogue, ({ id }) => hashName(id))
    names.set(catalogue, hashes)
  }
  return hashes
}

const RULE = hashName('rule')
const FOUND = hashName('found')

/** The cues of a text. */
export function cuesOf(seen: Seen, catalogue: readonly { id: string }[], findings: readonly Finding[]): Cues {
  const hashes = namesOf(catalogue)
  const found = foundOf(findings)
  const hash = new Int32Array(seen.count + found.length)
  const start = new Int32Array(seen.count + found.length)
  let count = 0
  let next = 0
  const putFound = ({ hash: own, start: at }: { hash: number; start: number }): void => {
    for (let i = count - 1; i >= 0 && start[i] === at; i--) if (hash[i] === own) return
    hash[count] = own
    start[count++] = at
  }
  let before = -1
  let id = -1
  for (let i = 0; i < seen.count; i++) {
    const at = seen.start[i]!
    // The same signal at the same place follows itself.
    if (seen.id[i] === id && at === before) continue
    id = seen.id[i]!
    before = at
    while (next < found.length && found[next]!.start <= at) putFound(found[next++]!)
    hash[count] = hashes[id]!
    start[count++] = at
  }
  while (next < found.length) putFound(found[next++]!)
  return { count, hash: hash.subarray(0, count), start: start.subarray(0, count) }
}

/** Two cues for each finding: the rule and the category, in the order of the text. */
function foundOf(findings: readonly Finding[]): { hash: number; start: number }[] {
  return findings
    .flatMap(({ rule, category, start }) => [
      { hash: join(RULE, hashName(rule)), start },
      { hash: join(FOUND, hashName(category)), start },
    ])
    .sort((a, b) => a.start - b.start)
}
