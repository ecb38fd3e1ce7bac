import { open } from './behaviours/desk'
import { POSTING } from './behaviours/posting'
import { SUGGESTIONS } from './behaviours/suggestions'
import { WRITING } from './behaviours/writing'
import { test } from './support/test'

const EDITORS = [
  'textarea',
  'react-textarea',
  'contenteditable',
  'shadow',
  'lexical',
  'draft',
  'prosemirror',
  'tiptap',
  'quill',
  'slate',
  'ckeditor',
]

for (const name of EDITORS) {
  test.describe(name, () => {
    for (const [title, behaviour] of Object.entries({ ...WRITING, ...SUGGESTIONS, ...POSTING })) {
      test(title, async ({ shared, tab }) => behaviour(await open(shared, name, tab), shared))
    }
  })
}
