/** Notes as text to take along: Markdown for people, JSON for other programs. Both are plain: nothing is encrypted. */
import { cite } from '../../shared/cite'
import type { NoteEntry } from '../../shared/messages-notes'

/** The words that go round a note, in the user's language. */
export type ExportWords = {
  title: string
  count: (notes: number) => string
  category: (id: string) => string
  site: (id: string) => string
  where: (note: NoteEntry['value']) => string
  date: (at: number) => string
  clauses: string
  question: string
  noQuestion: string
  text: string
  open: string
  discussed: (on: string) => string
}

export function toMarkdown(notes: readonly NoteEntry[], words: ExportWords): string {
  const parts = notes.map(({ at, value }) => {
    const { question, text, title, category, discussedAt, citations } = value
    const clauses = citations.map((citation) => `${cite(citation)} ${citation.title} (${citation.edition})`)
    return [
      `## ${words.date(at)}: ${words.category(category)}`,
      title === words.category(category) ? '' : title,
      `${words.where(value)}. ${discussedAt === undefined ? words.open : words.discussed(words.date(discussedAt))}`,
      `**${words.question}**`,
      question.trim() === '' ? words.noQuestion : quoted(question),
      ...(text === undefined ? [] : [`**${words.text}**`, quoted(text)]),
      ...(clauses.length === 0 ? [] : [`**${words.clauses}**`, clauses.map((clause) => `- ${clause}`).join('\n')]),
    ]
      .filter((part) => part !== '')
      .join('\n\n')
  })
  return `${[`# ${words.title}`, words.count(notes.length), ...parts].join('\n\n')}\n`
}

/** As a quotation: whatever was typed stays text, and heads no section. */
const quoted = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

export function toJson(notes: readonly NoteEntry[]): string {
  const iso = (at: number) => new Date(at).toISOString()
  const plain = notes.map(({ at, value: { discussedAt, ...note } }) => ({
    date: iso(at),
    ...(discussedAt !== undefined && { discussed: iso(discussedAt) }),
    ...note,
  }))
  return `${JSON.stringify({ format: 'framekeeper-notes', version: 1, notes: plain }, null, 2)}\n`
}
