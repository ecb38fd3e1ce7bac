/** What is stored for the pictures: a therapist some weeks in, a large practice, a policy that is nearly finished. */

const DAY_MS = 86_400_000
const looked = (days: number, ...items: string[]) =>
  Object.fromEntries(items.map((item) => [item, Date.now() + days * DAY_MS]))

/** A therapist some weeks in. */
export const SETTINGS = {
  accounts: [
    {
      site: 'x',
      handle: 'sam_lpc',
      role: 'professional',
      note: 'Practice, public',
      due: {
        ...looked(62, 'bio-crisis', 'contacts', 'bio-licence', 'requests', 'two-factor'),
        ...looked(-3, 'messages'),
      },
      skip: ['tagging'],
      todos: [{ id: 'a', about: 'photo', text: 'Cover photo shows the street of the practice', done: false }],
    },
    { site: 'x', handle: 'samandthesea', role: 'personal' },
    { site: 'facebook', handle: 'Sam Rivera', role: 'personal' },
    { site: 'linkedin', handle: 'sam-rivera-lmft', role: 'unknown' },
    {
      site: 'instagram',
      handle: 'rivera.therapy',
      role: 'practice',
      due: looked(
        80,
        ...['bio-crisis', 'contacts', 'bio-licence', 'friend-list', 'requests', 'messages', 'policy-link'],
      ),
      skip: ['tagging', 'replies', 'client-view', 'past-posts', 'separate-contact', 'two-factor'],
    },
  ],
  absences: [{ site: 'facebook', role: 'professional' }],
  muted: [{ site: 'x', rule: 'outcome-claim.guarantee' }],
  welcomed: true,
}
export const DISMISSALS = [{ id: 'a', site: 'x', rule: 'r', category: 'client-story', at: Date.now() - DAY_MS }]

/** A practice with many hands: every list is long. */
export const MANY = {
  ...SETTINGS,
  accounts: Array.from({ length: 200 }, (_, n) => ({
    site: ['x', 'facebook', 'instagram', 'linkedin', 'threads', 'bluesky', 'reddit', 'tiktok'][n % 8],
    handle: `person_${n}`,
    role: ['professional', 'personal', 'practice', 'training', 'unknown'][n % 5],
  })),
}

/** A policy that is nearly finished. */
export const POLICY = {
  ...SETTINGS,
  codes: ['aca', 'hipaa'],
  mediaPolicy: {
    name: 'Sam Rivera, LPC',
    practice: 'Rivera Therapy',
    contact: 'my phone, 555 0100',
    answers: { searching: 'both' },
    listAccounts: true,
    nameClauses: true,
    signature: true,
    edits: { comments: '', posts: 'What I post is general, and it is never about you.' },
  },
}

/** What a clinic has set for its people. */
export const CLINIC = {
  ruleSets: { value: ['bacp', 'gdpr'], locked: true },
  sites: { value: { x: true, discord: false }, locked: true },
  categories: { value: { testimonial: 'high' }, locked: true },
  pause: { value: 'medium', locked: true },
  marks: { value: 'loud' },
}
