/**
 * Real words one typing slip away from a protected word (src/rules/lexicon/engine.yaml). They join the vocabulary without
 * a class, so that they are known and never taken for a misspelling.
 */
export const REAL_WORDS: readonly string[] = (
  'patent patents coupe coupes coupled coupler couplers couplet couplets narcissism psychopathy supervisory diagnoses ' +
  'guarantied depressions'
).split(' ')
