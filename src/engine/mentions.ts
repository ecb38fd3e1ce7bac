/**
 * Who is meant. Within a segment several readings of the same words compete ("my client", "my design client"): the
 * longer wins, then the one listed first in src/rules/mentions.yaml. Across segments pronouns link back (evidence.ts).
 */
import type { Hits } from './hits.ts'
import { SORT } from './tables.ts'

const mentions: number[] = []

/** Sets `beaten` for each hit that is a mention which a better reading of the same words replaces. */
export function resolveMentions(sorts: Uint8Array, { count, signal, first, last }: Hits, beaten: Uint8Array): void {
  let found = 0
  for (let at = 0; at < count; at++) {
    beaten[at] = 0
    if (sorts[signal[at]!] === SORT.MENTION) mentions[found++] = at
  }
  for (let i = 0; i < found; i++) {
    const a = mentions[i]!
    for (let j = i + 1; j < found; j++) {
      const b = mentions[j]!
      if (first[a]! > last[b]! || first[b]! > last[a]!) continue
      const better = last[a]! - first[a]! - (last[b]! - first[b]!) || signal[b]! - signal[a]!
      beaten[better > 0 ? b : a] = 1
    }
  }
}
