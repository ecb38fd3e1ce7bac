import { describe, expect, test } from 'vitest'
import type { NoteEntry } from '../../shared/messages-notes'
import { note } from '../../vault/testing'
import { filterNotes, findable, NO_FILTER } from './filter-notes'
import { type ExportWords, toJson, toMarkdown } from './note-export'

const entry = (id: string, over: Parameters<typeof note>[0] = {}, at = 0): NoteEntry => ({ id, at, value: note(over) })
const citation = {
  code: 'aamft',
  clause: '2.2',
  title: 'Written Authorization',
  edition: '2015',
  url: '',
  status: 'seen',
} as const
const NOTES = [
  entry('a', { question: 'What about Zoë’s school?', citations: [citation] }),
  entry('b', { category: 'testimonial', question: '', text: 'Thanks [name] for the praise', site: 'yelp' }),
  entry('c', { discussedAt: 5, question: 'A second thought' }),
]
const notes = findable(NOTES, { category: (id) => `title of ${id}`, site: (id) => id.toUpperCase() })
const ids = (filter: Partial<typeof NO_FILTER>) => filterNotes(notes, { ...NO_FILTER, ...filter }).map(({ id }) => id)

describe('the filter', () => {
  test.each([
    [{}, ['a', 'b', 'c']],
    [{ words: 'ZOE' }, ['a']],
    [{ words: 'praise thanks' }, ['b']],
    [{ words: 'yelp' }, ['b']],
    [{ words: 'aamft 2.2' }, ['a']],
    [{ words: 'title of testimonial' }, ['b']],
    [{ words: 'nowhere' }, []],
    [{ category: 'testimonial' }, ['b']],
    [{ state: 'open' as const }, ['a', 'b']],
    [{ state: 'discussed' as const }, ['c']],
    [{ state: 'discussed' as const, words: 'zoe' }, []],
  ])('%j', (filter, found) => {
    expect(ids(filter)).toEqual(found)
  })
})

const WORDS: ExportWords = {
  title: 'Notes',
  count: (count) => `${count} notes`,
  category: (id) => id,
  site: (id) => id,
  where: ({ site, surface }) => `${site}, ${surface}`,
  date: (at) => `day ${at}`,
  clauses: 'Clauses',
  question: 'Question',
  noQuestion: 'No question',
  text: 'Post',
  open: 'To discuss',
  discussed: (on) => `Discussed ${on}`,
}

test('Markdown holds everything, and no text of the user’s becomes a heading', () => {
  const odd = entry('d', { question: '# not a heading\n\nand more', text: '[name] told me', citations: [citation] }, 3)
  expect(toMarkdown([odd, NOTES[2]!], WORDS)).toBe(`# Notes

2 notes

## day 3: client-story

A client’s story

x, post. To discuss

**Question**

> # not a heading
>
> and more

**Post**

> [name] told me

**Clauses**

- AAMFT 2.2 Written Authorization (2015)

## day 0: client-story

A client’s story

x, post. Discussed day 5

**Question**

> A second thought
`)
})

test('JSON can be read by other programs', () => {
  expect(JSON.parse(toJson([entry('a', { discussedAt: 1000 }, 0)]))).toEqual({
    format: 'framekeeper-notes',
    version: 1,
    notes: [{ date: '1970-01-01T00:00:00.000Z', discussed: '1970-01-01T00:00:01.000Z', ...note() }],
  })
})
