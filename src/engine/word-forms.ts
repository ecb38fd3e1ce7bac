/**
 * The words of a text in the form they are recognised by, whoever wrote them: small letters, no accents, no possessive,
 * hashtags and handles cut at capitals, digits and underscores. Independent of the lexicon, so that any name has a form.
 */
import { CHAR, charClass, fold } from './chars.ts'
import { MATH_LEAD, mathLetter } from './math-letters.ts'

/** How a word is written: `capital` at its start, or `upper` throughout. A lone capital is `upper`. */
export type LetterCase = 'lower' | 'capital' | 'upper'

/** A word of the text. Offsets are UTF-16 code units, end exclusive; a possessive `'s` lies outside. */
export interface WordForm {
  start: number
  end: number
  /** Folded letters or digits; never empty. */
  form: string
  letters: LetterCase
  /** `'s` follows. */
  possessive: boolean
  /** Nothing but spaces, hyphens, dots and the like stands between it and the word before: the two may be one name. */
  joined: boolean
}

/** What may stand inside a name, between its parts. */
const SOFT: ReadonlySet<number> = new Set([
  CHAR.SPACE,
  CHAR.NEWLINE,
  CHAR.HYPHEN,
  CHAR.DOT,
  CHAR.APOSTROPHE,
  CHAR.UNDERSCORE,
  CHAR.HASH,
  CHAR.AT,
  CHAR.INVISIBLE,
])

/** The words of a text, in order. Linear in its length. */
export function wordForms(text: string): WordForm[] {
  const words: WordForm[] = []
  let joined = false
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === CHAR.LETTER || kind === CHAR.DIGIT) {
      const word = kind === CHAR.DIGIT ? readDigits(text, at) : readWord(text, at)
      at = afterPossessive(text, word.end)
      words.push({ ...word, possessive: at > word.end, joined })
      joined = true
    } else {
      joined &&= SOFT.has(kind)
      at++
    }
  }
  return words
}

/** The folded words of a text run together: `Mary-Ann K` is `maryannk`. */
export function joinedForm(text: string): string {
  return wordForms(text)
    .map(({ form }) => form)
    .join('')
}

type Read = Omit<WordForm, 'joined' | 'possessive'>

/** One word from a letter on: it ends at anything else, and where a capital follows a small letter (`MaryAnn`). */
function readWord(text: string, start: number): Read {
  let form = ''
  let capitals = 0
  let firstIsCapital = false
  let lastIsSmall = false
  let end = start
  let at = start
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === CHAR.INVISIBLE) {
      at++
      continue
    }
    if (kind !== CHAR.LETTER) break
    const capital = isCapital(text, at)
    if (capital && lastIsSmall) break
    if (form === '') firstIsCapital = capital
    if (capital) capitals++
    lastIsSmall = !capital
    const code = text.charCodeAt(at)
    form += String.fromCharCode(code === MATH_LEAD ? mathLetter(text.charCodeAt(at + 1)) : fold[code]!)
    at += code === MATH_LEAD ? 2 : 1
    end = at
  }
  const letters = capitals > 0 && capitals === form.length ? 'upper' : firstIsCapital ? 'capital' : 'lower'
  return { start, end, form, letters }
}

function readDigits(text: string, start: number): Read {
  let end = start
  let form = ''
  while (kindAt(text, end) === CHAR.DIGIT) form += String.fromCharCode(fold[text.charCodeAt(end++)]!)
  // A number is written one way only.
  return { start, end, form, letters: 'upper' }
}

/** Where the text goes on after `'s`, if that is what stands at `at`. */
function afterPossessive(text: string, at: number): number {
  const isPossessive =
    kindAt(text, at) === CHAR.APOSTROPHE &&
    fold[text.charCodeAt(at + 1)] === 0x73 &&
    kindAt(text, at + 2) !== CHAR.LETTER
  return isPossessive ? at + 2 : at
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === MATH_LEAD && mathLetter(text.charCodeAt(at + 1)) !== 0) return CHAR.LETTER
  return at < text.length ? charClass[code]! : -1
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === MATH_LEAD || fold[code] === code) return false
  const letter = text[at]!
  return letter !== letter.toLowerCase()
}
