/** What was built in: codes with their clauses, in the rules' own words. */
import catalogue from 'virtual:rules/catalogue'
import type { CodeFile } from '../rules/schema'

/** A code of ethics or law: what the options page switches. */
export type RuleSet = CodeFile
export type Clause = CodeFile['clauses'][number]

// Checked against the schema when it was built.
const { codes } = catalogue as { codes: CodeFile[] }

export const RULE_SETS: readonly RuleSet[] = codes
