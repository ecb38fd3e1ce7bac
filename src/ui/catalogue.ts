/** What was built in, in the rules' own words: codes with their clauses, categories with what to weigh. */
import catalogue from 'virtual:rules/catalogue'
import type { CategoryEntry, CodeFile } from '../rules/schema'

/** A code of ethics or law: what the options page switches. */
export type RuleSet = CodeFile
export type Clause = CodeFile['clauses'][number]
export type CategoryInfo = CategoryEntry

// Checked against the schema when it was built.
const { codes, categories } = catalogue as { codes: CodeFile[]; categories: CategoryEntry[] }

export const RULE_SETS: readonly RuleSet[] = codes
export const CATEGORY_INFO: readonly CategoryInfo[] = categories

/** The title of a category, its id where it has none. */
export function categoryTitle(id: string): string {
  return categories.find((category) => category.id === id)?.title ?? id
}

/** What a rule marks, in words: its own title would need the rules themselves, its category's says enough. */
export function ruleTitle(rule: string): string {
  const category = rule.startsWith('reader.') ? rule.slice('reader.'.length) : (rule.split('.')[0] ?? rule)
  return categoryTitle(category)
}
