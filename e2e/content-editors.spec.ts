import { CARD } from './behaviours/card'
import { type Behaviours, open } from './behaviours/desk'
import { POSTING } from './behaviours/posting'
import { SUGGESTIONS } from './behaviours/suggestions'
import { WRITING } from './behaviours/writing'
import { test } from './support/test'

const ALL: Behaviours = { ...WRITING, ...SUGGESTIONS, ...CARD, ...POSTING }

const EDITORS: Record<string, Behaviours> = {
  textarea: ALL,
  'react-textarea': ALL,
  // One line: nothing that is written over several.
  input: CARD,
  contenteditable: ALL,
  shadow: ALL,
  lexical: ALL,
  draft: ALL,
  prosemirror: ALL,
  tiptap: ALL,
  quill: ALL,
  slate: ALL,
  ckeditor: ALL,
}

for (const [name, behaviours] of Object.entries(EDITORS)) {
  test.describe(name, () => {
    for (const [title, behaviour] of Object.entries(behaviours)) {
      test(title, async ({ shared, tab }) => behaviour(await open(shared, name, tab), shared))
    }
  })
}
