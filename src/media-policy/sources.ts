/** The clauses a policy was written with in mind, by part; those of src/rules/codes. */
import { CONSENT, CONTACT, SEARCHES, type Source, TIES } from '../accounts/topics'
import type { PolicyPart } from '../shared/media-policy'

const REVIEWS: readonly Source[] = [
  'aca C.3.b',
  'apa 5.05',
  'nasw 4.07(b)',
  'crpo 6.2.2',
  'ahpra s133(1)(c)',
  'aamft 2.2',
  'bacp 55',
  'hcpc 5.1',
  'hipaa 164.502(a)',
]
const POSTS: readonly Source[] = ['aca H.6.d', 'nasw 1.07(r)', 'apa 4.07', 'aamft 2.2', 'bacp 55', 'hcpc 5.1']
const APART: readonly Source[] = ['aca H.6.a', 'nasw 1.06(f)', 'bacp 33c']

export const POLICY_SOURCES: Partial<Record<PolicyPart, readonly Source[]>> = {
  intro: CONSENT,
  accounts: APART,
  friending: TIES,
  messages: CONTACT,
  reviews: REVIEWS,
  searching: SEARCHES,
  posts: POSTS,
}

/** One code as the text names it. */
export type NamedCode = { title: string; clauses: string[] }

type Code = {
  id: string
  body: string
  title: string
  edition: string
  clauses: readonly { id: string; number: string; status: 'seen' | 'unchecked' }[]
}

/** The clauses to name, by code in force. Numbers that nobody has checked at their source stay out of the text. */
export function clausesOf(parts: readonly PolicyPart[], codes: readonly Code[]): { named: NamedCode[]; left: number } {
  let left = 0
  const named = codes.flatMap((code) => {
    const wanted = new Set(parts.flatMap((part) => POLICY_SOURCES[part] ?? []))
    const clauses = code.clauses.filter(({ id }) => wanted.has(`${code.id} ${id}`))
    const seen = clauses.filter(({ status }) => status === 'seen')
    left += clauses.length - seen.length
    const title = `${code.body}, ${code.title} (${code.edition})`
    return seen.length > 0 ? [{ title, clauses: seen.map(({ number }) => number) }] : []
  })
  return { named, left }
}
