/** Closed lists, apart from the schemas made of them: content scripts need the one without the other. */

/** The 17 categories, in the order the options page shows them (src/rules/categories.yaml says what each weighs). */
export const CATEGORIES = [
  'client-identity',
  'client-story',
  'client-confirmed',
  'dual-relationship',
  'client-search',
  'clinical-contact',
  'individual-advice',
  'remote-diagnosis',
  'testimonial',
  'outcome-claim',
  'credentials',
  'undisclosed-interest',
  'unsafe-crisis',
  'misinformation',
  'self-disclosure',
  'account-mixing',
  'disrespect',
] as const

export const SEVERITIES = ['high', 'medium', 'low'] as const
export const SURFACES = ['post', 'reply', 'comment', 'dm', 'bio', 'review-reply', 'search', 'group'] as const
export const ACCOUNT_ROLES = ['professional', 'personal', 'unknown'] as const

/** What an account is for. `practice` is the page of a practice, `training` one for supervision or training. */
export const ROLES = ['professional', 'practice', 'training', 'personal', 'unknown'] as const
