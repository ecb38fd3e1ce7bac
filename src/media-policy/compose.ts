/** From answers to the text of a policy. Pure: the words come in. */
import { checkRole } from '../accounts/register'
import type { Account } from '../shared/account'
import {
  type MediaPolicy,
  POLICY_PARTS,
  POLICY_QUESTIONS,
  type PolicyAnswer,
  type PolicyPart,
  type PolicyQuestion,
} from '../shared/media-policy'
import type { NamedCode } from './sources'

/** Says a message: src/shared/i18n.ts, or a stand-in. */
export type Say = (key: string, ...values: (string | number)[]) => string

export type Ingredients = {
  policy: MediaPolicy
  /** Words for client, clients and therapist, as they stand in a sentence. */
  client: string
  clients: string
  profession: string
  /** The therapist's accounts as they are shown, with their sites. */
  accounts: readonly { role: Account['role']; shown: string; site: string }[]
  /** A sentence with crisis lines, and the emergency number. */
  helplines: string
  emergency: string | undefined
  clauses: readonly NamedCode[]
  /** Today, as people write it. */
  today: string
  say: Say
  /** Joins words: "a, b and c". */
  list: (words: readonly string[]) => string
}

export type Part = {
  id: PolicyPart
  title: string
  /** As it will stand in the policy. */
  text: string
  /** As the answers make it. */
  suggested: string
}

export type Document = { title: string; by: string; parts: Part[]; clauses: string | undefined; signature: string[] }

/** The answer to a question: the careful one until another was chosen. */
export function answerTo<Q extends PolicyQuestion>({ answers }: MediaPolicy, question: Q): PolicyAnswer<Q> {
  return (answers[question] ?? POLICY_QUESTIONS[question][0]) as PolicyAnswer<Q>
}

/** The whole document. Parts the user has emptied keep their place here, so that they can be brought back. */
export function compose(given: Ingredients): Document {
  const { policy, say, clauses } = given
  const parts = POLICY_PARTS.map((id) => {
    const suggested = suggest(id, given)
    return { id, title: say(`policy_part_${id}`), suggested, text: policy.edits[id] ?? suggested }
  })
  const named = clauses.map(({ title, clauses: numbers }) => `${title}: ${numbers.join(', ')}`)
  return {
    title: say('policy_title'),
    by: [policy.name, policy.practice]
      .map((words) => words.trim())
      .filter(Boolean)
      .join(', '),
    parts,
    clauses: policy.nameClauses && named.length > 0 ? `${say('policy_clauses')} ${named.join('; ')}.` : undefined,
    signature: policy.signature ? [say('policy_sign'), say('policy_sign_name'), say('policy_sign_date')] : [],
  }
}

function suggest(id: PolicyPart, given: Ingredients): string {
  const { policy, client, clients, profession, say } = given
  const contact = policy.contact.trim() || say('policy_contact_default')
  if (id === 'accounts') return accountsText(given)
  if (id === 'crisis') {
    const danger = given.emergency === undefined ? 'policy_text_danger_none' : 'policy_text_danger'
    return `${say('policy_text_crisis')} ${given.helplines} ${say(danger, given.emergency ?? '')}`
  }
  if (id === 'response') {
    const days = answerTo(policy, 'response')
    return say(days === '1' ? 'policy_text_response_one' : 'policy_text_response', days)
  }
  if (id === 'changes') return say('policy_text_changes', given.today)
  const key =
    id in POLICY_QUESTIONS ? `policy_text_${id}_${answerTo(policy, id as PolicyQuestion)}` : `policy_text_${id}`
  return say(key.replaceAll('-', '_'), client, clients, profession, contact)
}

/** Only what speaks for the practice is named to clients. */
function accountsText({ policy, accounts, say, list }: Ingredients): string {
  const open = accounts.filter(({ role }) => role !== 'training' && checkRole(role) === 'professional')
  if (!policy.listAccounts || open.length === 0) return say('policy_text_accounts_none')
  return say('policy_text_accounts', list(open.map(({ shown, site }) => `${shown} (${site})`)))
}

/** The document as plain text. */
export function plainText({ title, by, parts, clauses, signature }: Document): string {
  const shown = parts.filter(({ text }) => text.trim() !== '').map(({ title, text }) => `${title}\n${text.trim()}`)
  const lines = signature.map((words, at) => (at === 0 ? words : `${words}: ____________________`))
  const blocks = [by === '' ? title : `${title}\n${by}`, ...shown, clauses ?? '', lines.join('\n')]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}
