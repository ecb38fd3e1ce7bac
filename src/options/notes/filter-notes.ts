/** Which notes are shown. Pure: what a note can be found by is worked out once, so that filtering thousands is quick. */
import { cite } from '../../shared/cite'
import { fold } from '../../shared/fold'
import type { NoteEntry } from '../../shared/messages-notes'

export type NoteFilter = { words: string; category: string; state: 'all' | 'open' | 'discussed' }
export const NO_FILTER: NoteFilter = { words: '', category: 'all', state: 'all' }

/** A note with all its words, folded. */
export type Findable = { entry: NoteEntry; words: string }

/** @param nameOf names as the page shows them: of a category, of a site */
export function findable(
  entries: readonly NoteEntry[],
  nameOf: { category: (id: string) => string; site: (id: string) => string },
): Findable[] {
  return entries.map((entry) => {
    const { question, text = '', title, category, site, citations } = entry.value
    const clauses = citations.map(cite)
    return {
      entry,
      words: fold([question, text, title, nameOf.category(category), nameOf.site(site), ...clauses].join(' ')),
    }
  })
}

/** The notes that have every word that was typed, in any order. */
export function filterNotes(notes: readonly Findable[], { words, category, state }: NoteFilter): NoteEntry[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return notes.flatMap(({ entry, words: own }) => {
    const { value } = entry
    const fits =
      (category === 'all' || value.category === category) &&
      (state === 'all' || (state === 'discussed') === (value.discussedAt !== undefined)) &&
      wanted.every((word) => own.includes(word))
    return fits ? [entry] : []
  })
}
