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
    mft: ['aamft'],
    psychologist: ['apa'],
    counselor: ['aca', 'nbcc'],
    'social-worker': ['nasw'],
    psychotherapist: ['aca', 'aamft'],
    psychiatrist: ['apa-psychiatry'],
    other: ['aca', 'apa', 'aamft'],
    all: ['hipaa', 'ftc', 'safe-messaging'],
  },
  GB: {
    mft: ['aft', 'ukcp', 'bacp'],
    psychologist: ['bps', 'hcpc'],
    counselor: ['bacp', 'ncps'],
    'social-worker': ['swe'],
    psychotherapist: ['ukcp', 'bacp'],
    psychiatrist: ['gmc'],
    other: ['bacp'],
    all: ['gdpr', 'uk-cap', 'safe-messaging'],
  },
  AU: {
    psychologist: ['aps', 'ahpra'],
    counselor: ['pacfa'],
    psychotherapist: ['pacfa'],
    psychiatrist: ['ahpra'],
    'social-worker': ['aasw'],
    all: ['safe-messaging'],
  },
  CA: {
    psychologist: ['cpa'],
    counselor: ['ccpa'],
    psychotherapist: ['ccpa', 'crpo'],
    'social-worker': ['casw'],
    all: ['safe-messaging'],
  },
  IE: { counselor: ['iacp'], psychotherapist: ['iacp'], psychologist: ['psi'], all: ['gdpr', 'safe-messaging'] },
  NZ: { counselor: ['nzac'], psychologist: ['nzpb'], all: ['safe-messaging'] },
  other: { all: ['safe-messaging'] },
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
