/**
 * Names taken out of a text that is kept: given names and what follows them, initials, handles, numbers and addresses,
 * small places. Where a word could be a name or not, it goes: a gap can be filled in again, a name can't be unread.
 */
import { Checker } from './checker.ts'
import { DEEDS, NO_NAME } from './class-names.ts'
import type { CompiledRules } from './compiled.ts'
import { FLAG } from './flags.ts'
import { type LexedText, lex } from './lexed.ts'
import { tablesOf } from './tables.ts'

/** What is masked. Each kind has a word that stands in its place. */
export type Mask = 'name' | 'initials' | 'handle' | 'phone' | 'email' | 'link' | 'place'
export type MaskWords = Readonly<Record<Mask, string>>

export const MASK_WORDS: MaskWords = {
  name: '[name]',
  initials: '[initials]',
  handle: '[handle]',
  phone: '[phone]',
  email: '[e-mail]',
  link: '[link]',
  place: '[place]',
}

/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

/**
 * The text with names replaced by words in brackets.
 * @param also stretches that are names by other knowledge (the user's own words to watch)
 */
export function maskNames(
  text: string,
  rules: CompiledRules,
  also: readonly Stretch[] = [],
  words: MaskWords = MASK_WORDS,
): string {
  const masks = [...masksOf(text, rules), ...also.map((stretch) => ({ ...stretch, mask: 'name' as const }))]
  let out = ''
  let at = 0
  let last: { mask: Mask; end: number } | undefined
  for (const { start, end, mask } of masks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    // "Maria Kowalska", "J. M.": one person, one gap.
    const goesOn = last?.mask === mask && /^[ .\-‐‑]{0,2}$/.test(text.slice(last.end, from))
    if (!goesOn) out += text.slice(at, from) + words[mask]
    at = end
    last = { mask, end }
  }
  return out + text.slice(at)
}

type Masked = Stretch & { mask: Mask }

function masksOf(text: string, rules: CompiledRules): Masked[] {
  // What the rules take for a client's name: it settles words that could be either ("Hope is one of my clients").
  const { findings } = new Checker(rules).check(text, { site: 'unknown', surface: 'post', account: 'unknown' })
  const meant = findings.filter(({ category }) => category === 'client-identity')
  const reader = new NameReader(text, lex(tablesOf(rules), text), meant)
  const masks: Masked[] = []
  for (let at = 0; at < reader.count; at++) {
    const mask = reader.maskOf(at)
    if (mask !== undefined) masks.push({ ...reader.stretchOf(at), mask })
  }
  return masks
}

const CAPITAL = FLAG.TITLE | FLAG.UPPER
/** Lone capitals that are no initial: the pronoun, and what already stands for nobody. */
const NOBODY = new Set(['i', 'x'])
const LONGEST_INITIALS = 3

class NameReader {
  readonly count: number
  /** The token before was masked as a name. */
  private named = false

  constructor(
    private readonly text: string,
    private readonly lexed: LexedText,
    private readonly meant: readonly Stretch[],
  ) {
    this.count = lexed.count
  }

  maskOf(at: number): Mask | undefined {
    const mask = this.read(at)
    this.named = mask === 'name'
    return mask
  }

  /** Where the token stands, without a possessive `'s`; of a hashtag, without its mark. */
  stretchOf(at: number): Stretch {
    const start = this.lexed.start[at]!
    const word = this.text.slice(start, this.lexed.end[at]!)
    const mark = this.has(at, FLAG.TAG) && /^[#＃]/.test(word) ? 1 : 0
    const possessive = this.has(at, FLAG.POSSESSIVE) ? (/['’ʼ`´]s?$/i.exec(word)?.[0].length ?? 0) : 0
    // The country's code stands before the number.
    const code = this.has(at, FLAG.PHONE)
      ? (/(?:\+\d{1,3}[ -]?)?\(?$/.exec(this.text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0)
      : 0
    return { start: start + mark - code, end: start + word.length - possessive }
  }

  private read(at: number): Mask | undefined {
    if (this.has(at, FLAG.HANDLE)) return 'handle'
    if (this.has(at, FLAG.EMAIL)) return 'email'
    if (this.has(at, FLAG.PHONE)) return 'phone'
    if (this.has(at, FLAG.URL)) return 'link'
    const isCapital = this.has(at, CAPITAL)
    if (isCapital && this.goesWithName(at)) return 'name'
    if (this.isInitials(at)) return 'initials'
    const classes = this.classesOf(at)
    // In small letters only what can be nothing else.
    if (classes.includes('given-name') && (isCapital || classes.length === 1)) return 'name'
    if (!isCapital) return classes.includes('name-common') && this.isClientCalled(at) ? 'name' : undefined
    if (classes.includes('town-small')) return 'place'
    if (NO_NAME.some((other) => classes.includes(other)) || this.has(at, FLAG.MONEY)) return undefined
    const isWord = classes.includes('name-common') || (this.has(at, FLAG.UNKNOWN) && this.has(at, FLAG.TITLE))
    return isWord && (!this.has(at, FLAG.FIRST) || this.actsHere(at) || this.isMeant(at)) ? 'name' : undefined
  }

  /** The surname after a name, whoever is titled. */
  private goesWithName(at: number): boolean {
    if (at === 0 || this.has(at, FLAG.FIRST | FLAG.AFTER_CLAUSE)) return false
    if (this.classesOf(at - 1).includes('honorific')) return true
    return this.named && !this.has(at, FLAG.LETTER) && !this.classesOf(at).includes('not-a-name')
  }

  private isInitials(at: number): boolean {
    const { start, end } = this.stretchOf(at)
    const form = this.lexed.folded(at)
    if (this.has(at, FLAG.JOINED)) return false
    if (this.has(at, FLAG.LETTER) && this.has(at, FLAG.UPPER)) {
      // "A" is an article unless written as an initial.
      const written = this.text[end] === '.' || this.has(at, FLAG.POSSESSIVE)
      return !NOBODY.has(form[0] ?? '') && (form[0] !== 'a' || written)
    }
    return this.has(at, FLAG.UPPER) && this.has(at, FLAG.UNKNOWN) && end - start <= LONGEST_INITIALS
  }

  /** "my client hope cried". */
  private isClientCalled(at: number): boolean {
    return at > 0 && this.classesOf(at - 1).includes('client-noun') && this.actsHere(at)
  }

  private actsHere(at: number): boolean {
    if (this.has(at, FLAG.POSSESSIVE)) return true
    if (at + 1 >= this.count || this.has(at + 1, FLAG.FIRST)) return false
    const next = this.classesOf(at + 1)
    return DEEDS.some((deed) => next.includes(deed)) || (this.has(at + 1, CAPITAL) && next.includes('given-name'))
  }

  private isMeant(at: number): boolean {
    const { start, end } = this.stretchOf(at)
    return this.meant.some((stretch) => stretch.start < end && start < stretch.end)
  }

  private has(at: number, flags: number): boolean {
    return ((this.lexed.flags[at] ?? 0) & flags) !== 0
  }

  private classesOf(at: number): string[] {
    return this.lexed.classesOf(at).map((id) => this.lexed.classes[id]!)
  }
}
