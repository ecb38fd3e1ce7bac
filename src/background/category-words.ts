/**
 * A card in the user's language: what a finding says in its category's own words, or in the words that all
 * suggestions share. What one rule alone says stays as it is, in English like the posts it reads.
 */
import { LABELS } from '../engine'
import { categoryWord } from '../shared/category-words'
import type { Finding, Suggestion } from '../shared/finding'
import { speak, t } from '../shared/i18n'
import type { Settings } from '../shared/settings'
import { categoryOf } from './rules'
import { speechOf } from './speech'

/** The findings with their shared words said in the chosen language, or in the browser's. */
export function inUsersWords(findings: readonly Finding[], settings: Pick<Settings, 'language'>): Finding[] {
  speak(speechOf(settings))
  return findings.map((finding) => {
    const own = categoryOf(finding.category)
    if (own === undefined) return finding
    const { title, why, suggestions } = finding
    return {
      ...finding,
      title: title === own.title ? categoryWord(own.id, 'title') : title,
      why: why === own.why ? categoryWord(own.id, 'why') : why,
      suggestions: suggestions.map((suggestion) => inWords(suggestion, own)),
    }
  })
}

function inWords(suggestion: Suggestion, { id, weigh }: { id: string; weigh: string }): Suggestion {
  const label = labelOf(suggestion.label)
  if (!('advice' in suggestion)) return { ...suggestion, label }
  return { label, advice: suggestion.advice === weigh ? categoryWord(id, 'weigh') : suggestion.advice }
}

function labelOf(label: string): string {
  if (label === LABELS.weigh) return t('suggestion_weigh')
  return label === LABELS.leaveOut ? t('suggestion_leave_out') : label
}
