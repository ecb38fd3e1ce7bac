/** What a therapist has answered and rewritten of their social media policy. Kept with the settings. */
import * as z from 'zod/mini'

/** Questions and their answers; the first is the careful one and stands until another is chosen. */
export const POLICY_QUESTIONS = {
  friending: ['none', 'current'],
  following: ['free', 'rather-not', 'no-page'],
  messages: ['none', 'practical'],
  reviews: ['silent', 'general'],
  searching: ['danger', 'consent', 'both'],
  response: ['1', '2', '3', '5'],
} as const
export type PolicyQuestion = keyof typeof POLICY_QUESTIONS
export type PolicyAnswer<Q extends PolicyQuestion> = (typeof POLICY_QUESTIONS)[Q][number]

/** The parts of the text, in order. */
export const POLICY_PARTS = [
  'intro',
  'accounts',
  'friending',
  'following',
  'messages',
  'comments',
  'reviews',
  'searching',
  'posts',
  'crisis',
  'response',
  'changes',
] as const
export type PolicyPart = (typeof POLICY_PARTS)[number]

/** Words for the therapist, by training; `other` takes none. */
export const PROFESSIONS = [
  'therapist',
  'counselor',
  'counsellor',
  'psychotherapist',
  'psychologist',
  'social-worker',
  'psychiatrist',
] as const
export const CLIENT_WORDS = ['client', 'patient'] as const

const line = z.string().check(z.maxLength(200))

export const mediaPolicySchema = z.object({
  /** Absent: as the user's first rule set has it. */
  profession: z.optional(z.enum(PROFESSIONS)),
  client: z.optional(z.enum(CLIENT_WORDS)),
  /** Two letters, or `EU`, `INT`: whose crisis lines. */
  country: z.optional(z.string().check(z.maxLength(3))),
  name: line,
  practice: line,
  /** How clients reach the therapist, as it stands in a sentence: "my phone, 555 0100". */
  contact: line,
  answers: z.object({
    friending: z.optional(z.enum(POLICY_QUESTIONS.friending)),
    following: z.optional(z.enum(POLICY_QUESTIONS.following)),
    messages: z.optional(z.enum(POLICY_QUESTIONS.messages)),
    reviews: z.optional(z.enum(POLICY_QUESTIONS.reviews)),
    searching: z.optional(z.enum(POLICY_QUESTIONS.searching)),
    response: z.optional(z.enum(POLICY_QUESTIONS.response)),
  }),
  /** Whether the therapist's professional accounts, the clauses, and lines to sign are part of the text. */
  listAccounts: z.boolean(),
  nameClauses: z.boolean(),
  signature: z.boolean(),
  /** Parts rewritten by hand; an empty text leaves the part out. */
  edits: z.partialRecord(z.enum(POLICY_PARTS), z.string().check(z.maxLength(5000))),
})
export type MediaPolicy = z.infer<typeof mediaPolicySchema>

export const EMPTY_MEDIA_POLICY: MediaPolicy = {
  name: '',
  practice: '',
  contact: '',
  answers: {},
  listAccounts: true,
  nameClauses: true,
  signature: false,
  edits: {},
}
