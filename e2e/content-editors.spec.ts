import { test } from 'playwright/test'
import { open } from './behaviours/desk'
import { POSTING } from './behaviours/posting'
import { SUGGESTIONS } from './behaviours/suggestions'
import { WRITING } from './behaviours/writing'
import { type Browser, launch } from './support/extension'

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
    let browser: Browser
    test.beforeAll(async () => {
      browser = await launch()
    })
    test.afterAll(() => browser.close())
    for (const [title, behaviour] of Object.entries({ ...WRITING, ...SUGGESTIONS, ...POSTING })) {
      test(title, async () => {
        await browser.reset()
        const desk = await open(browser, name)
        try {
          await behaviour(desk, browser)
        } finally {
          await desk.page.close()
        }
      })
    }
  })
}
