/**
 * What a category says, in the user's language. The English of public/_locales is that of src/rules/categories.yaml
 * with curly apostrophes: scripts/rule-words.test.ts holds them together.
 */

import { t } from './i18n'
import { CATEGORIES } from './kinds'

/** `title`: what the card shows; `weigh`: the question to ask oneself; `why`: the reason, in a sentence. */
export type CategoryWord = 'title' | 'weigh' | 'why'

/** A category's words; its id where this version doesn't know it, as in an old note. */
export function categoryWord(id: string, word: CategoryWord): string {
  return (CATEGORIES as readonly string[]).includes(id) ? t(`category_${id.replaceAll('-', '_')}_${word}`) : id
}
