/**
 * What is worth a look on an account, the most helpful first, and why: clauses are those of src/rules/codes. Where each
 * is found on a site, the site file says. The words are in the locales, under `topic_<id>`.
 */
import type { Role } from '../shared/account'

export type TopicId =
  | 'audience'
  | 'find-me'
  | 'contacts'
  | 'friend-list'
  | 'requests'
  | 'messages'
  | 'tagging'
  | 'replies'
  | 'viewing'
  | 'search-engines'
  | 'tracking'
  | 'bio-licence'
  | 'bio-crisis'
  | 'policy-link'
  | 'past-posts'
  | 'client-view'
  | 'separate-contact'
  | 'two-factor'

/** A clause: the id of a file in src/rules/codes, a space, the id of a clause in it. */
export type Source = `${string} ${string}`

export type Topic = {
  id: TopicId
  /** `setting`: only where the site file knows a place for it. `self`: on every site, in the therapist's own hands. */
  kind: 'setting' | 'self'
  roles: readonly Role[]
  sources: readonly Source[]
}

const ALL: readonly Role[] = ['professional', 'practice', 'training', 'personal']
const OWN: readonly Role[] = ['personal']
const WORK: readonly Role[] = ['professional', 'practice', 'training']

const APART: readonly Source[] = ['aca H.6.a', 'aamft ethics-and-social-media', 'nasw 1.06(f)', 'bacp 33c', 'hcpc 1.9']
const FOUND: readonly Source[] = ['nasw 1.06(g)', 'bacp member-guide-social-media', 'hcpc guidance-social-media']
const CONFIDENCES: readonly Source[] = ['aca H.6.d', 'apa 4.01', 'nasw 1.07(m)', 'aamft 6.3', 'bacp 55', 'hcpc 5.1']
export const TIES: readonly Source[] = ['aca A.5.e', 'nasw 1.06(h)', 'aamft 1.3', 'apa 3.05', 'bacp 33c', 'hcpc 1.9']
export const CONTACT: readonly Source[] = [
  'aca H.4.b',
  'nasw 1.06(e)',
  'aamft 6.1',
  'apa 4.02(c)',
  'crpo 3.4.3',
  'hcpc 1.10',
]
const TRUE_CLAIMS: readonly Source[] = ['aca C.4.a', 'apa 5.01(b)', 'nasw 4.06(c)', 'aamft 9.1', 'bacp 45', 'hcpc 9.2']
export const CONSENT: readonly Source[] = ['aca H.6.b', 'apa 3.10', 'nasw 1.03(f)', 'crpo 3.4.2', 'hcpc 1.10']
export const SEARCHES: readonly Source[] = ['aca H.6.c', 'nasw 1.07(q)', 'apa 4.04', 'bacp 21', 'hcpc 1.9']
const SAFEGUARDS: readonly Source[] = [
  'aca H.2.d',
  'nasw 1.07(m)',
  'hipaa 164.530(c)',
  'aamft 6.3',
  'bacp 55',
  'hcpc 5.1',
]

export const TOPICS: readonly Topic[] = [
  { id: 'audience', kind: 'setting', roles: OWN, sources: APART },
  { id: 'bio-crisis', kind: 'self', roles: WORK, sources: CONTACT },
  { id: 'find-me', kind: 'setting', roles: OWN, sources: FOUND },
  { id: 'contacts', kind: 'setting', roles: ALL, sources: CONFIDENCES },
  { id: 'bio-licence', kind: 'self', roles: WORK, sources: TRUE_CLAIMS },
  { id: 'friend-list', kind: 'setting', roles: ALL, sources: CONFIDENCES },
  { id: 'requests', kind: 'setting', roles: ALL, sources: TIES },
  { id: 'messages', kind: 'setting', roles: ALL, sources: CONTACT },
  { id: 'policy-link', kind: 'self', roles: WORK, sources: CONSENT },
  { id: 'tagging', kind: 'setting', roles: ALL, sources: [...FOUND, 'aca H.6.a'] },
  { id: 'replies', kind: 'setting', roles: WORK, sources: CONFIDENCES },
  { id: 'viewing', kind: 'setting', roles: ALL, sources: SEARCHES },
  { id: 'client-view', kind: 'self', roles: ALL, sources: [...FOUND, 'aca H.6.a'] },
  { id: 'past-posts', kind: 'self', roles: ALL, sources: [...FOUND, 'aca H.6.a'] },
  { id: 'search-engines', kind: 'setting', roles: OWN, sources: FOUND },
  { id: 'separate-contact', kind: 'self', roles: ALL, sources: APART },
  { id: 'two-factor', kind: 'self', roles: ALL, sources: SAFEGUARDS },
  { id: 'tracking', kind: 'setting', roles: OWN, sources: FOUND },
]
