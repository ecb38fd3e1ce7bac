/**
 * Which rule sets fit whom: by profession and country, the own body first. Ids of src/rules/codes; one that isn't
 * built in yet is passed over, so that this table may run ahead of the rules.
 */
export const PROFESSIONS = [
  'mft',
  'psychologist',
  'counselor',
  'social-worker',
  'psychotherapist',
  'psychiatrist',
  'other',
] as const
export type Profession = (typeof PROFESSIONS)[number]

/** Countries with rule sets of their own, and the rest of the world. */
export const COUNTRIES = ['US', 'GB', 'AU', 'CA', 'IE', 'NZ', 'other'] as const
export type Country = (typeof COUNTRIES)[number]

const BY_COUNTRY: Record<Country, Partial<Record<Profession, readonly string[]>> & { all: readonly string[] }> = {
  US: {
    mft: ['aamft', 'camft'],
    psychologist: ['apa'],
    counselor: ['aca', 'nbcc'],
    'social-worker': ['nasw'],
    psychotherapist: ['aca', 'aamft'],
    psychiatrist: ['apa-psychiatry', 'apa'],
    other: ['aca', 'apa', 'aamft'],
    all: ['hipaa', 'ftc'],
  },
  GB: {
    psychologist: ['bps', 'hcpc'],
    counselor: ['bacp'],
    psychotherapist: ['bacp', 'ukcp'],
    mft: ['aft', 'bacp'],
    'social-worker': ['swe', 'bacp'],
    psychiatrist: ['gmc', 'bacp'],
    other: ['bacp'],
    all: ['uk-gdpr', 'asa'],
  },
  AU: {
    psychologist: ['aps', 'ahpra'],
    counselor: ['pacfa', 'aca-au'],
    psychotherapist: ['pacfa'],
    'social-worker': ['aasw'],
    all: ['ahpra-advertising'],
  },
  CA: {
    psychologist: ['cpa'],
    counselor: ['ccpa'],
    psychotherapist: ['crpo', 'ccpa'],
    'social-worker': ['casw'],
    all: ['phipa'],
  },
  IE: { counselor: ['iacp'], psychotherapist: ['iacp', 'icp'], psychologist: ['psi'], all: [] },
  NZ: { counselor: ['nzac'], psychologist: ['nzpb'], all: [] },
  other: { all: [] },
}

/** What comes nearest where no rule set of the own body is built in. */
const NEAREST: Record<Profession, readonly string[]> = {
  mft: ['aamft'],
  psychologist: ['apa'],
  counselor: ['aca', 'bacp'],
  'social-worker': ['nasw', 'aca'],
  psychotherapist: ['bacp', 'aca'],
  psychiatrist: ['apa'],
  other: ['aca', 'apa'],
}

export type Preset = {
  codes: string[]
  /** False when no rule set of the own body and country is built in: what is on are the nearest. */
  own: boolean
}

/** The rule sets for a profession and country, of those that are built in. */
export function presetFor(profession: Profession, country: Country, available: readonly string[]): Preset {
  const has = (id: string) => available.includes(id)
  const table = BY_COUNTRY[country]
  const own = (table[profession] ?? []).filter(has)
  const nearest = own.length > 0 ? [] : NEAREST[profession].filter(has)
  return { codes: [...new Set([...own, ...nearest, ...table.all.filter(has)])], own: own.length > 0 }
}
