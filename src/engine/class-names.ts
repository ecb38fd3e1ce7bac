/** The lexicon classes that the engine asks for by name. The compiler keeps them though no pattern asks for them. */

/** What people do, in the past: whoever stands before it at the start of a sentence is a person. */
export const DEEDS: readonly string[] = [
  'past-act',
  'past-common',
  'say-past',
  'cry-verb',
  'visit-act',
  'session-arrive',
  'disclose-verb',
]

/** Written with a capital, and nobody's name. */
export const NO_NAME: readonly string[] = ['weekday', 'holiday-name']

/** Classes whose words are names and nothing else. */
export const NAMES: readonly string[] = ['given-name', 'town', 'town-small', 'region']

export const NAMED_CLASSES: readonly string[] = [
  ...DEEDS,
  ...NO_NAME,
  ...NAMES,
  'name-common',
  'not-a-name',
  'honorific',
  'client-noun',
  // Looked up word by word when the tables are built.
  'protected',
  'abbreviation',
  'clause-break',
]
