/** The readable report: the marked passage in its line, what to weigh, the clause, a suggestion. */
import { cite } from '../shared/cite.ts'
import type { Finding, Suggestion } from '../shared/finding.ts'

const SIGN = { high: '■', medium: '▪', low: '·' } as const
const MOST_CITATIONS = 4

/** The report on one text. */
export function report(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to weigh: no mark on this text.\n'
  const parts = findings.map((finding, at) => `${at + 1}. ${one(text, finding)}`)
  const count = findings.length === 1 ? 'One passage' : `${findings.length} passages`
  return `${count} to weigh before posting.\n\n${parts.join('\n\n')}\n`
}

function one(text: string, finding: Finding): string {
  const lines = [
    `${SIGN[finding.severity]} ${finding.title} (${finding.severity}, ${finding.rule})`,
    ...passage(text, finding),
  ]
  lines.push(`   ${finding.why.trim()}`)
  for (const suggestion of finding.suggestions) lines.push(...suggest(text, suggestion))
  const shown = finding.citations.slice(0, MOST_CITATIONS)
  for (const citation of shown) {
    const { title, edition, status } = citation
    const note = status === 'unchecked' ? ', not yet checked at its source' : ''
    lines.push(`   May touch on ${cite(citation)} (${edition}${note}): ${title}`)
  }
  const more = finding.citations.length - shown.length
  if (more > 0) lines.push(`   and ${more} more ${more === 1 ? 'clause' : 'clauses'}`)
  return lines.join('\n')
}

/** The line of the text, and under it a rule below the marked words. */
function passage(text: string, { start, end }: Finding): string[] {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 40)
  const lineEnd = text.indexOf('\n', start)
  const stop = Math.min(lineEnd === -1 ? text.length : lineEnd, Math.max(end, start) + 40)
  const before = text.slice(from, start)
  const marked = text.slice(start, Math.min(end, stop))
  const number = text.slice(0, start).split('\n').length
  const lead = `   line ${number}: `
  return [
    `${lead}${from > 0 && text[from - 1] !== '\n' ? '…' : ' '}${before}${marked}${text.slice(Math.min(end, stop), stop)}`,
    `${' '.repeat(lead.length + 1 + [...before].length)}${'^'.repeat(Math.max(1, [...marked].length))}`,
  ]
}

function suggest(text: string, suggestion: Suggestion): string[] {
  if ('advice' in suggestion) return [`   ${suggestion.label}: ${suggestion.advice}`]
  let edited = ''
  let at = 0
  for (const edit of suggestion.edits) {
    edited += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  edited += text.slice(at)
  const short = edited.length > 160 ? `${edited.slice(0, 157)}…` : edited
  return [`   ${suggestion.label}: ${short.replaceAll('\n', ' / ')}`]
}
