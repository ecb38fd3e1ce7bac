/**
 * Who is meant. Within a segment several readings of the same words compete ("my client", "my design client"): the
 * longer wins, then the one listed first in src/rules/mentions.yaml. Across segments pronouns link back (evidence.ts).
 */
import type { CompiledSignal } from './compiled.ts'
import type { Hits } from './hits.ts'

/** Sets `beaten` for each hit that is a mention which a better reading of the same words replaces. */
export function resolveMentions(catalogue: readonly CompiledSignal[], hits: Hits, beaten: Uint8Array): void {
  const { count, signal, first, last } = hits
  beaten.fill(0, 0, count)
  for (let a = 0; a < count; a++) {
    if (!catalogue[signal[a]!]!.mention) continue
    for (let b = a + 1; b < count; b++) {
      if (first[a]! > last[b]! || first[b]! > last[a]! || !catalogue[signal[b]!]!.mention) continue
      const better = last[a]! - first[a]! - (last[b]! - first[b]!) || signal[b]! - signal[a]!
      beaten[better > 0 ? b : a] = 1
    }
  }
}
