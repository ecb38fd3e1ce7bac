/** Suggestions: templates over the captures of a verdict, turned into edits of the original text. */
import type { Edit, Suggestion } from '../shared/finding.ts'
import type { CompiledSuggestion } from './compiled.ts'

/** Labels that every suggestion of a kind has unless its rule gives another: to weigh, and to leave words out. */
export const LABELS = { weigh: 'Something to weigh', leaveOut: 'Leave it out' } as const

/** The named ranges a template may speak of. */
export type Ranges = ReadonlyMap<string, { start: number; end: number }>

/** The suggestions whose captures this match has. */
export function suggestionsOf(templates: readonly CompiledSuggestion[], ranges: Ranges, text: string): Suggestion[] {
  const suggestions: Suggestion[] = []
  for (const template of templates) {
    if ('advice' in template) suggestions.push({ label: template.label, advice: template.advice })
    else {
      const edit = 'insert' in template ? insertion(template, text) : replacement(template, ranges, text)
      if (edit) suggestions.push({ label: template.label, edits: [edit] })
    }
  }
  return suggestions
}

function insertion(template: { insert: 'start' | 'end'; text: string }, text: string): Edit {
  const at = template.insert === 'start' ? 0 : text.length
  return { start: at, end: at, text: template.text }
}

function replacement(template: { replace: string; with: string }, ranges: Ranges, text: string): Edit | null {
  const range = ranges.get(template.replace)
  if (!range) return null
  let { start, end } = range
  if (template.with === '') {
    // What goes takes one neighbouring space with it, so that no double space stays behind.
    if (text[end] === ' ' && (start === 0 || text[start - 1] === ' ')) end++
    else if (text[start - 1] === ' ') start--
    return { start, end, text: '' }
  }
  return { start, end, text: matchCase(template.with, text.charAt(start), text, start) }
}

/** Starts with a capital where the replaced words began a sentence. */
function matchCase(replacement: string, first: string, text: string, start: number): string {
  const before = text.slice(0, start).trimEnd()
  const opens = before === '' || '.!?…\n'.includes(before.charAt(before.length - 1))
  const capital = first !== first.toLowerCase()
  return opens && capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}
