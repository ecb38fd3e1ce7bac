/**
 * What a token is, apart from which word it is: one bit each. The pattern language names these bits with `#kind`.
 * The order is part of the compiled format; append only.
 */
export const FLAG = {
  /** Starts with a capital, has a small letter after it. */
  TITLE: 1 << 0,
  /** Two or more letters, all capitals. */
  UPPER: 1 << 1,
  /** First or last token of its segment. */
  FIRST: 1 << 2,
  LAST: 1 << 3,
  NUM: 1 << 4,
  ORDINAL: 1 << 5,
  TIME: 1 << 6,
  MONEY: 1 << 7,
  PERCENT: 1 << 8,
  DATE: 1 << 9,
  AGE: 1 << 10,
  /** `40s`, `1990s`. */
  DECADE: 1 << 11,
  HANDLE: 1 << 12,
  TAG: 1 << 13,
  URL: 1 << 14,
  EMAIL: 1 << 15,
  PHONE: 1 << 16,
  /** Carried `'s` or a trailing apostrophe, which the folded word lacks. */
  POSSESSIVE: 1 << 17,
  /** Ends in `n't`. */
  NEGATED: 1 << 18,
  /** Inside quotation marks. */
  QUOTED: 1 << 19,
  /** Joined to the token before by a hyphen. */
  JOINED: 1 << 20,
  /** A clause mark (comma, colon, bracket, dash) or an emoji stands before it. */
  AFTER_CLAUSE: 1 << 21,
  /** An emoji stands right after it. */
  EMOJI: 1 << 22,
  /** Not in the lexicon. */
  UNKNOWN: 1 << 23,
  /** Known only after a repair (`cl1ent`, `theraspist`). */
  REPAIRED: 1 << 24,
  /** One letter standing alone: `A`, `K.` */
  LETTER: 1 << 25,
  /** Last token of a segment that ends in a question mark. */
  QUESTION: 1 << 26,
  YEAR: 1 << 27,
} as const

/** The names a pattern may use after `#`, each the set of bits of which at least one must be set. */
export const KINDS: Readonly<Record<string, number>> = {
  Cap: FLAG.TITLE | FLAG.UPPER,
  Title: FLAG.TITLE,
  UPPER: FLAG.UPPER,
  first: FLAG.FIRST,
  last: FLAG.LAST,
  num: FLAG.NUM,
  ordinal: FLAG.ORDINAL,
  time: FLAG.TIME,
  money: FLAG.MONEY,
  percent: FLAG.PERCENT,
  date: FLAG.DATE,
  age: FLAG.AGE,
  decade: FLAG.DECADE,
  year: FLAG.YEAR,
  handle: FLAG.HANDLE,
  tag: FLAG.TAG,
  url: FLAG.URL,
  email: FLAG.EMAIL,
  phone: FLAG.PHONE,
  possessive: FLAG.POSSESSIVE,
  negated: FLAG.NEGATED,
  quoted: FLAG.QUOTED,
  joined: FLAG.JOINED,
  clause: FLAG.AFTER_CLAUSE,
  emoji: FLAG.EMOJI,
  unknown: FLAG.UNKNOWN,
  repaired: FLAG.REPAIRED,
  letter: FLAG.LETTER,
  question: FLAG.QUESTION,
}
