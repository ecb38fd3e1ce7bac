/**
 * Signals that no pattern of a rule gives: who is meant, worked out from the mentions. Rules name them with `$`.
 * They stand first in the catalogue of signals, in this order.
 */
import type { CompiledMention } from './compiled.ts'

export const DERIVED = [
  '$client',
  '$client-here',
  '$client-maybe',
  '$clients',
  '$other-client',
  '$myself-client',
] as const
export type Derived = (typeof DERIVED)[number]

const NUMBER: Readonly<Record<Derived, number>> = {
  $client: 0,
  '$client-here': 1,
  '$client-maybe': 2,
  $clients: 3,
  '$other-client': 4,
  '$myself-client': 5,
}

/** A person the writer (or a colleague) sees or saw, one certain person or couple. */
export function isClient(mention: CompiledMention): boolean {
  return mention.links === 0 && mention.sure === 'specific' && isProfessional(mention)
}

/** The derived signals that a direct mention gives. */
export function derivedFrom(mention: CompiledMention): readonly number[] {
  if (mention.links > 0) return []
  if (mention.owner === 'other-trade') return [NUMBER['$other-client']]
  if (mention.owner === 'self') return [NUMBER['$myself-client']]
  if (isClient(mention)) return [NUMBER.$client, NUMBER['$client-here'], NUMBER['$client-maybe']]
  if (mention.sure === 'indefinite' && isProfessional(mention)) return [NUMBER['$client-maybe']]
  return mention.owner === 'other-person' || mention.owner === 'fictional' ? [] : [NUMBER.$clients]
}

/** The derived signals that a pronoun linked to a client gives. */
export const LINKED: readonly number[] = [NUMBER.$client, NUMBER['$client-maybe']]

function isProfessional({ owner }: CompiledMention): boolean {
  return owner === 'mine' || owner === 'colleague'
}
