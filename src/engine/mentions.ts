/**
 * Who is meant. Within a segment several readings of the same words compete ("my client", "my design client"): the
 * longer wins, then the one listed first in src/rules/mentions.yaml. Across segments pronouns link back (links.ts).
 */
import type { CompiledSignal } from './compiled.ts'
import type { Hit } from './hits.ts'

/** The hits without those mentions that a better reading of the same words replaces. */
export function resolveMentions(catalogue: readonly CompiledSignal[], hits: Hit[]): Hit[] {
  const mentions: Hit[] = []
  for (let at = 0; at < hits.length; at++) if (catalogue[hits[at]!.signal]!.mention) mentions.push(hits[at]!)
  if (mentions.length < 2) return hits
  const beaten = new Set<Hit>()
  for (let i = 0; i < mentions.length; i++) {
    for (let j = i + 1; j < mentions.length; j++) {
      const a = mentions[i]!
      const b = mentions[j]!
      if (a.first > b.last || b.first > a.last) continue
      const better = a.last - a.first - (b.last - b.first) || b.signal - a.signal
      beaten.add(better > 0 ? b : a)
    }
  }
  return beaten.size === 0 ? hits : hits.filter((hit) => !beaten.has(hit))
}
