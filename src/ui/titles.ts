/** Titles of categories and rules, as pages show them. */
import { categoryWord } from '../shared/category-words'

/** The title of a category, its id where it has none. */
export function categoryTitle(id: string): string {
  return categoryWord(id, 'title')
}

/** What a rule marks, in words: its own title would need the rules themselves, its category's says enough. */
export function ruleTitle(rule: string): string {
  const category = rule.startsWith('reader.') ? rule.slice('reader.'.length) : (rule.split('.')[0] ?? rule)
  return categoryTitle(category)
}
