/** The words of a profession, by the rule set that comes first: counselor or counsellor, psychologist, social worker ... */
import type { MediaPolicy } from '../shared/media-policy'

type Words = { profession: NonNullable<MediaPolicy['profession']>; client: NonNullable<MediaPolicy['client']> }

const CLIENT = 'client'
const BY_CODE: Readonly<Record<string, Words>> = {
  aamft: { profession: 'therapist', client: CLIENT },
  camft: { profession: 'therapist', client: CLIENT },
  aca: { profession: 'counselor', client: CLIENT },
  nbcc: { profession: 'counselor', client: CLIENT },
  nasw: { profession: 'social-worker', client: CLIENT },
  apa: { profession: 'psychologist', client: CLIENT },
  bps: { profession: 'psychologist', client: CLIENT },
  cpa: { profession: 'psychologist', client: CLIENT },
  ahpra: { profession: 'psychologist', client: CLIENT },
  'apa-psychiatry': { profession: 'psychiatrist', client: 'patient' },
  bacp: { profession: 'counsellor', client: CLIENT },
  ncps: { profession: 'counsellor', client: CLIENT },
  ccpa: { profession: 'counsellor', client: CLIENT },
  pacfa: { profession: 'counsellor', client: CLIENT },
  iacp: { profession: 'counsellor', client: CLIENT },
  nzac: { profession: 'counsellor', client: CLIENT },
  ukcp: { profession: 'psychotherapist', client: CLIENT },
  crpo: { profession: 'psychotherapist', client: CLIENT },
}

/** The words to use: chosen by hand, else those of the first rule set that has its own. */
export function wordsFor(policy: MediaPolicy, codes: readonly string[]): Words {
  const own = codes.flatMap((code) => BY_CODE[code] ?? [])[0] ?? { profession: 'therapist', client: CLIENT }
  return { profession: policy.profession ?? own.profession, client: policy.client ?? own.client }
}
