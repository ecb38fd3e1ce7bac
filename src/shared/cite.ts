import type { Citation } from './finding.ts'

/** A clause as people cite it: `AAMFT 2.2`, `GDPR Article 9`. */
export const cite = ({ code, clause, name }: Pick<Citation, 'code' | 'clause' | 'name'>): string =>
  name ?? `${code.toUpperCase()} ${clause}`.trim()
