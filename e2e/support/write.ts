/** Writing into whatever has the focus. */
import type { Page } from 'playwright'

const KEYS = 4

/**
 * Writes a text: how it begins and how it ends key by key, as a person does, what lies between at once, as dictation
 * does. For tests that are about what the box then holds; each key costs the editor, and the test, a round of its own.
 */
export async function write({ keyboard }: Page, text: string): Promise<void> {
  const characters = [...text]
  await keyboard.type(characters.splice(0, KEYS).join(''))
  const end = characters.splice(-KEYS).join('')
  if (characters.length > 0) await keyboard.insertText(characters.join(''))
  await keyboard.type(end)
}
