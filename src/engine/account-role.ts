/**
 * What a finding means for the account it is posted from: the writer's private life told on a professional account, or
 * work done on a personal one. It reads findings, not words, so it asks last. Of posts with such a finding in the
 * corpus, nine in ten are labelled `account-mixing` or may be.
 */
import type { AccountRole, Category, Finding } from '../shared/finding.ts'
import type { Reader } from './readers.ts'

/** Findings of these categories are out of place on an account of that role. */
const OUT_OF_PLACE: Readonly<Record<AccountRole, readonly Category[]>> = {
  professional: ['self-disclosure'],
  personal: [
    'client-identity',
    'client-story',
    'client-confirmed',
    'clinical-contact',
    'credentials',
    'dual-relationship',
    'individual-advice',
    'outcome-claim',
    'testimonial',
  ],
  unknown: [],
}

const SURE_ENOUGH = 0.75

/** Whether what a finding speaks of is out of place on an account of that role. */
export function isOutOfPlace(role: AccountRole, category: Category): boolean {
  return OUT_OF_PLACE[role].includes(category)
}

export const accountRole: Reader = {
  id: 'account-role',
  read({ context, findings, hint }) {
    const surest = findings
      .filter(({ category, confidence }) => isOutOfPlace(context.account, category) && confidence >= SURE_ENOUGH)
      .reduce<Finding | undefined>((best, one) => (best && best.confidence >= one.confidence ? best : one), undefined)
    if (!surest || findings.some(({ category }) => category === 'account-mixing')) return []
    const { start, end, category } = surest
    const signals = [{ id: category, weight: 100, start, end, source: `account.${context.account}` }]
    const finding = hint({ category: 'account-mixing', severity: 'low', start, end, confidence: 0.8, signals })
    return finding ? [{ kind: 'raise', finding }] : []
  },
}
