import { describe, expect, it } from 'vitest'
import type { AccountRole, Category, Finding } from '../shared/finding.ts'
import { accountRole } from './account-role.ts'
import type { Hint } from './readers.ts'
import { NOTHING_SEEN } from './seen.ts'

const made = (hint: Hint): Finding => ({
  ...hint,
  rule: '',
  quote: '',
  title: '',
  why: '',
  suggestions: [],
  citations: [],
})
const found = (category: Category, confidence = 0.9): Finding =>
  made({ category, severity: 'low', start: 4, end: 9, confidence, signals: [] })

function raised(account: AccountRole, findings: Finding[]) {
  const opinions = accountRole.read({
    text: 'what is out of place',
    context: { site: 'x.com', surface: 'post', account },
    findings,
    lexed: () => ({}) as never,
    seen: () => NOTHING_SEEN,
    catalogue: [],
    hint: made,
  })
  return opinions.map((opinion) => (opinion.kind === 'raise' ? [opinion.finding.category, opinion.finding.start] : []))
}

describe('what a finding means for the account', () => {
  it('private life on a professional account is out of place, and work on a personal one', () => {
    expect(raised('professional', [found('self-disclosure')])).toEqual([['account-mixing', 4]])
    expect(raised('personal', [found('client-story')])).toEqual([['account-mixing', 4]])
  })

  it('each is at home on the other, and nothing is said of an account nobody knows', () => {
    expect(raised('personal', [found('self-disclosure')])).toEqual([])
    expect(raised('professional', [found('client-story')])).toEqual([])
    expect(raised('unknown', [found('self-disclosure'), found('client-story')])).toEqual([])
  })

  it('a finding that is far from sure is not enough', () => {
    expect(raised('personal', [found('client-story', 0.5)])).toEqual([])
  })
})
