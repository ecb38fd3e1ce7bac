/** A finding as the popup lists it: enough to recognise it, with its first clause and suggestion. */
import { cite } from '../shared/cite'
import type { Finding, Surface } from '../shared/finding'
import type { Mark } from '../shared/messages'

/** @param surface what kind of compose box the finding stands in */
export function listed(finding: Finding, surface: Surface): Mark {
  const { rule, category, severity, title, quote, citations, suggestions } = finding
  const mark: Mark = { rule, category, severity, title, quote, surface }
  const [cited] = citations
  if (cited) mark.clause = `${cite(cited)}: ${cited.title} (${cited.edition})`
  const [suggestion] = suggestions
  if (suggestion) mark.suggestion = 'advice' in suggestion ? suggestion.advice : suggestion.label
  return mark
}
