import { expect, test } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { compileFolder } from '../rules/load'
import type { Account } from '../shared/account'
import {
  EMPTY_MEDIA_POLICY,
  type MediaPolicy,
  mediaPolicySchema,
  POLICY_PARTS,
  POLICY_QUESTIONS,
  PROFESSIONS,
} from '../shared/media-policy'
import { compose, type Ingredients, plainText } from './compose'
import { emergencyOf, HELPLINE_COUNTRIES, helplinesKey, helplinesOf } from './helplines'
import { clausesOf, POLICY_SOURCES } from './sources'
import { wordsFor } from './words'

const { codes } = compileFolder()
const words = messages as Record<string, { message: string }>
const say = (key: string, ...values: (string | number)[]) =>
  (words[key]?.message ?? key).replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''))
const account = (role: Account['role'], shown: string) => ({ role, shown, site: 'X' })

const made = (policy: Partial<MediaPolicy> = {}, more: Partial<Ingredients> = {}) =>
  compose({
    policy: { ...EMPTY_MEDIA_POLICY, ...policy },
    client: 'client',
    clients: 'clients',
    profession: 'counselor',
    accounts: [],
    helplines: helplinesOf('US').say,
    emergency: emergencyOf(helplinesOf('US'))?.[0],
    clauses: [],
    today: 'November 28, 2026',
    say,
    list: (all) => all.join(' and '),
    ...more,
  })
const text = (...given: Parameters<typeof made>) => plainText(made(...given))

test('every clause named stands in its code', () => {
  const known = new Set(codes.flatMap(({ id, clauses }) => clauses.map((one) => `${id} ${one.id}`)))
  expect(
    Object.values(POLICY_SOURCES)
      .flat()
      .filter((source) => !known.has(source)),
  ).toEqual([])
})

test('every answer has words, and the whole reads without a gap', () => {
  for (const [question, answers] of Object.entries(POLICY_QUESTIONS)) {
    for (const answer of answers) {
      const whole = text({ answers: { [question]: answer } })
      expect(whole).not.toMatch(/policy_|\$\d|undefined|\s{2,}\S* \./)
      expect(words[`policy_q_${question}_${answer.replaceAll('-', '_')}`]).toBeDefined()
    }
  }
  for (const profession of PROFESSIONS) expect(words[`policy_word_${profession.replace('-', '_')}`]).toBeDefined()
})

test('the careful answers stand until others are chosen', () => {
  const whole = text()
  expect(whole).toContain('I don’t accept friend or contact requests from current or former clients')
  expect(whole).toContain('within one working day')
  expect(text({ answers: { response: '3' } })).toContain('within 3 working days')
  expect(text({}, { client: 'patient', clients: 'patients' })).toContain('former patients')
})

test('only what speaks for the practice is named to clients', () => {
  const accounts = [
    account('professional', '@sam_lpc'),
    account('practice', '@rivera'),
    account('training', '@study'),
    account('personal', '@home'),
    account('unknown', '@which'),
  ]
  const whole = text({}, { accounts })
  expect(whole).toContain('@sam_lpc (X) and @rivera (X)')
  expect(whole).not.toMatch(/@study|@home|@which/)
  expect(text({ listAccounts: false }, { accounts })).not.toContain('@sam_lpc')
})

test('a part can be rewritten, and left out', () => {
  const whole = text({ edits: { posts: 'I post about bread.', comments: '' } })
  expect(whole).toContain('What I post\nI post about bread.')
  expect(whole).not.toContain('Comments and mentions')
  const part = made({ edits: { comments: '' } }).parts.find(({ id }) => id === 'comments')
  expect(part).toMatchObject({ text: '', suggested: expect.stringContaining('take one down') })
})

test('crisis lines of the country, with its emergency number where one is listed', () => {
  expect(text()).toContain('call or text 988')
  expect(text()).toContain('immediate danger, call 911.')
  for (const country of HELPLINE_COUNTRIES) expect(helplinesOf(country).say.length).toBeGreaterThan(20)
  expect(helplinesOf('XX')).toBe(helplinesOf('INT'))
  expect(['US', 'XX'].map(helplinesKey)).toEqual(['policy_helplines_us', 'policy_helplines_int'])
  expect(emergencyOf(helplinesOf('IE'))).toEqual(['112', '999'])
  expect(['FR', 'ES', 'BR'].map((country) => helplinesOf(country).lines[0]?.call)).toEqual(['3114', '024', '188'])
  expect(text({}, { emergency: undefined })).toContain('your local emergency number')
})

test('clauses of the codes in force, only those read at their source', () => {
  const active = ['aca', 'bacp'].flatMap((id) => codes.filter((code) => code.id === id))
  const { named, left } = clausesOf(POLICY_PARTS, active)
  expect(named[0]).toMatchObject({ title: 'American Counseling Association, Code of Ethics (2014)' })
  expect(named[0]?.clauses).toEqual(expect.arrayContaining(['A.5.e', 'C.3.b', 'H.6.b', 'H.6.c']))
  // BACP 21 is from memory.
  expect(named[1]?.clauses).not.toContain('21')
  expect(left).toBeGreaterThan(0)
  expect(text({}, { clauses: named })).toContain('Written with these in mind: American Counseling Association')
  expect(text({ nameClauses: false }, { clauses: named })).not.toContain('American Counseling')
})

test('name, practice and lines to sign', () => {
  const whole = text({ name: 'Sam Rivera, LPC ', practice: 'Rivera Therapy', signature: true })
  expect(whole).toMatch(/^Social media policy\nSam Rivera, LPC, Rivera Therapy\n\n/)
  expect(whole).toMatch(/could ask questions about it\.\nName: _+\nDate and signature: _+\n$/)
})

test('the words of the first rule set that has its own, and those chosen by hand', () => {
  expect(wordsFor(EMPTY_MEDIA_POLICY, ['hipaa', 'nasw', 'apa'])).toEqual({
    profession: 'social-worker',
    client: 'client',
  })
  expect(wordsFor(EMPTY_MEDIA_POLICY, ['apa-psychiatry'])).toEqual({ profession: 'psychiatrist', client: 'patient' })
  expect(wordsFor({ ...EMPTY_MEDIA_POLICY, profession: 'counsellor' }, ['nasw']).profession).toBe('counsellor')
  expect(wordsFor(EMPTY_MEDIA_POLICY, [])).toEqual({ profession: 'therapist', client: 'client' })
})

test('what is stored is parsed', () => {
  expect(mediaPolicySchema.safeParse(EMPTY_MEDIA_POLICY).success).toBe(true)
  expect(mediaPolicySchema.safeParse({ ...EMPTY_MEDIA_POLICY, answers: { reviews: 'shout' } }).success).toBe(false)
})
