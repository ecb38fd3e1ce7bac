import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../shared/settings'
import { allowedBy, parsePolicy, underPolicy } from './policy'

test('what is locked stands over what was chosen; a default is only where one starts', () => {
  const policy = parsePolicy({
    ruleSets: { value: ['bacp'], locked: true },
    pause: { value: 'medium' },
    sites: { value: { discord: false }, locked: true },
  })
  expect(policy.problems).toEqual([])
  expect(policy.defaults).toEqual({ hold: 'medium' })
  const settings = underPolicy({ ...DEFAULT_SETTINGS, codes: ['apa'], sites: { x: false, discord: true } }, policy)
  expect([settings.codes, settings.sites]).toEqual([['bacp'], { x: false, discord: false }])
})

test('a change to what is locked has no effect; beside it, it has', () => {
  const policy = parsePolicy({ ruleSets: { value: ['bacp'], locked: true }, sites: { value: {}, locked: true } })
  expect(allowedBy({ codes: ['apa'], theme: 'dark', sites: { x: false } }, policy)).toEqual({
    theme: 'dark',
    sites: { x: false },
  })
})

test.each([
  [{ pause: { value: 'never' } }, /“pause” must be .* "high", "medium" or "off"\. It is ignored\./],
  [{ ruleSets: ['aamft'] }, /“ruleSets” must be \{"value"/],
  [{ colour: { value: 'red' } }, /“colour” is no part of a policy/],
  [{ pack: 7 }, /“pack” must be the text of one pack/],
  [{ ownSites: { value: false } }, /“ownSites” must be true or false/],
])('%j gets one clear sentence, and the rest holds', (part, sentence) => {
  const policy = parsePolicy({ ...part, marks: { value: 'beside', locked: true } })
  expect(policy.problems).toHaveLength(1)
  expect(policy.problems[0]).toMatch(sentence)
  expect(policy.locked).toEqual({ marks: 'beside' })
})

test('no policy asks nothing', () => {
  for (const none of [undefined, null, {}]) expect(parsePolicy(none)).toMatchObject({ defaults: {}, locked: {} })
})
