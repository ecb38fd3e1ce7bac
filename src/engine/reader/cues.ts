/**
 * What the rules' patterns saw, as the reader's cues: each signal and each finding by its name, where it begins. They
 * carry what single words can't: who is meant, whose client it is, what takes the edge off.
 */
import type { Finding } from '../../shared/finding.ts'
import type { Placed } from '../evidence.ts'
import { hashName, join } from './hash.ts'

/** One cue of a text; `start` in UTF-16 code units of the text. */
export interface Cue {
  hash: number
  start: number
}

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

/** The cues of a text in its order, each name once at one place. */
export function cuesOf(
  signals: readonly Placed[],
  catalogue: readonly { id: string }[],
  findings: readonly Finding[],
): Cue[] {
  const hashes = namesOf(catalogue)
  const cues = signals.map(({ id, start }) => ({ hash: hashes[id]!, start }))
  for (const { rule, category, start } of findings) {
    cues.push({ hash: join(RULE, hashName(rule)), start })
    cues.push({ hash: join(FOUND, hashName(category)), start })
  }
  cues.sort((a, b) => a.start - b.start || a.hash - b.hash)
  return cues.filter(({ hash, start }, i) => i === 0 || cues[i - 1]!.hash !== hash || cues[i - 1]!.start !== start)
}
