/**
 * Words to watch, as keyed digests: what finds them in a text can't be read back into a list. A word of several parts
 * has a digest for each beginning, so that a text is gone through once, word by word.
 */
import * as z from 'zod/mini'
import { joinedForm, type WordForm, wordForms } from '../engine/word-forms'
import { type Care, careSchema } from '../shared/messages-words'

export const watchEntrySchema = z.object({
  /** Digest of the folded word, or of a beginning of it. */
  digest: z.string(),
  /** Set when a word ends here. */
  care: z.optional(careSchema),
  /** Set when a longer word goes on from here. */
  part: z.optional(z.boolean()),
})
export type WatchEntry = z.infer<typeof watchEntrySchema>
export type WatchIndex = ReadonlyMap<string, WatchEntry>

/** A keyed digest of a folded word. */
export type Digest = (form: string) => Promise<string>

/** Where a watched word stands in a text: UTF-16 offsets, end exclusive, without a possessive. */
export type Found = { start: number; end: number }

export const MOST_PARTS = 8
const LONGEST_INITIALS = 3
/** From this length on a word is known with an `s` behind it too: people leave the apostrophe out. */
const SHORTEST_WITH_S = 4

/** @param isEveryday whether a folded word is one that any text may hold */
export function careOf(word: string, isEveryday: (form: string) => boolean): Care {
  const parts = wordForms(word)
  const form = joinedForm(word)
  const isInitials = form.length <= LONGEST_INITIALS && parts.every(({ letters }) => letters === 'upper')
  if (isInitials && !/^\d+$/.test(form)) return 'upper'
  return parts.length === 1 && isEveryday(form) ? 'capital' : 'any'
}

/** The digests that find these words. */
export async function buildIndex(
  words: readonly string[],
  digest: Digest,
  isEveryday: (form: string) => boolean,
): Promise<WatchEntry[]> {
  const byForm = new Map<string, Omit<WatchEntry, 'digest'>>()
  const note = (form: string, entry: Omit<WatchEntry, 'digest'>) => {
    const known = byForm.get(form)
    const care = [known?.care, entry.care].filter((one) => one !== undefined).sort(byCare)[0]
    const part = known?.part || entry.part
    byForm.set(form, { ...(care && { care }), ...(part && { part }) })
  }
  for (const word of words) {
    const care = careOf(word, isEveryday)
    for (const parts of spellings(word, care)) {
      for (let size = 1; size < parts.length; size++) note(parts.slice(0, size).join(''), { part: true })
      const whole = parts.join('')
      note(whole, { care })
      if (care === 'any' && whole.length >= SHORTEST_WITH_S) note(`${whole}s`, { care })
    }
  }
  return Promise.all([...byForm].map(async ([form, entry]) => ({ digest: await digest(form), ...entry })))
}

/** The folded parts of a word, once for each way people write it. */
function spellings(word: string, care: Care): string[][] {
  const forms = wordForms(word)
  const plain = forms.map(({ form }) => form)
  // Initials may be written apart.
  if (care === 'upper') return [[...plain.join('')]]
  // "St Marys School": the apostrophe is often left out.
  const withS = forms.map(({ form, possessive }) => (possessive ? `${form}s` : form))
  return withS.join() === plain.join() ? [plain] : [plain, withS]
}

const CARES: readonly Care[] = ['any', 'capital', 'upper']
const byCare = (a: Care, b: Care) => CARES.indexOf(a) - CARES.indexOf(b)

export const indexOf = (entries: readonly WatchEntry[]): WatchIndex =>
  new Map(entries.map((entry) => [entry.digest, entry]))

/** The watched words of a text, in order, the longest where several begin at once. Linear in the text. */
export async function findWatched(text: string, index: WatchIndex, digest: Digest): Promise<Found[]> {
  if (index.size === 0) return []
  const words = wordForms(text)
  // Every distinct word once, all at a time: most texts repeat most of theirs.
  const known = new Map<string, WatchEntry | undefined>()
  const distinct = [...new Set(words.map(({ form }) => form))]
  await Promise.all(distinct.map(async (form) => known.set(form, index.get(await digest(form)))))
  const look = async (form: string) => {
    if (!known.has(form)) known.set(form, index.get(await digest(form)))
    return known.get(form)
  }
  const found: Found[] = []
  for (let at = 0; at < words.length; ) {
    const size =
      (await spelledOut(text, words, at, look)) || (await longestFrom(words, at, known.get(words[at]!.form), look))
    if (size > 0) found.push({ start: words[at]!.start, end: words[at + size - 1]!.end })
    at += Math.max(1, size)
  }
  return found
}

type Look = (form: string) => Promise<WatchEntry | undefined>

/** How many words from `at` on make the longest watched one; 0 when none begins here. */
async function longestFrom(
  words: readonly WordForm[],
  at: number,
  first: WatchEntry | undefined,
  look: Look,
): Promise<number> {
  let best = 0
  let form = words[at]!.form
  let entry = first
  for (let size = 1; entry !== undefined; size++) {
    if (entry.care && isWritten(entry.care, words.slice(at, at + size))) best = size
    const next = words[at + size]
    if (!entry.part || next === undefined || !next.joined || size >= MOST_PARTS) break
    form += next.form
    entry = await look(form)
  }
  return best
}

const MOST_LETTERS = 24

/** Letters set apart (`M.A.R.I.A`, `M a r i a`, `J.M.`): the whole run, if it spells a watched word. */
async function spelledOut(text: string, words: readonly WordForm[], at: number, look: Look): Promise<number> {
  const between = (i: number) => text.slice(words[i - 1]!.end, words[i]!.start)
  const isLetter = (i: number) => words[i] !== undefined && words[i].end - words[i].start === 1
  if (!isLetter(at) || !isLetter(at + 1) || !words[at + 1]!.joined) return 0
  const gap = between(at + 1)
  // Only from where the run begins: each run is looked at once.
  if (gap.length !== 1 || (at > 0 && isLetter(at - 1) && between(at) === gap)) return 0
  let end = at + 1
  while (isLetter(end) && words[end]!.joined && between(end) === gap && end - at < MOST_LETTERS) end++
  if (end - at < 2) return 0
  const run = words.slice(at, end)
  const entry = await look(run.map(({ form }) => form).join(''))
  return entry?.care && isWritten(entry.care, run) ? run.length : 0
}

function isWritten(care: Care, run: readonly WordForm[]): boolean {
  if (care === 'any') return true
  if (care === 'capital') return run[0]!.letters !== 'lower'
  return run.every(({ letters }) => letters === 'upper')
}
