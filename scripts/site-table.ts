/** The tables of sites, made of what the browser tests noted. Pure: report in, Markdown out. */
import { FACTS, LINE_NOTE, type LineNote, NOTE, type Note } from '../e2e/sites/notes.ts'

/** What is read of Playwright's JSON report. */
export type Report = { suites?: Suite[] }
type Suite = { suites?: Suite[]; specs?: { tests: { annotations: Annotation[] }[] }[] }
type Annotation = { type: string; description?: string }

const HEAD = `# Sites

Made by \`npm run table\` from what the browser tests showed (\`e2e/sites.spec.ts\`, \`e2e/reminders.spec.ts\`); don't edit it
by hand. An empty cell: no test shows it.

## Compose boxes

Each row is one compose box of a replica with the editor that the site uses, served at the site's real address to the
built extension. Tumblr's blocks and what is listed as "contenteditable" stand in for editors of the site's own; their
site files under \`src/sites\` say what is known of them, and with what confidence.

- **marked**: a client's story typed there is marked, with the surface named in the row.
- **account**: who is posting, as the site file reads it from the page. A dash: the page shows a picture at most, and
  the account is named in the popup.
- **audience**: who can read it. "unknown": the page doesn't say beside the box, since it is a setting of the whole
  account or a step of its own (Instagram, YouTube Studio, TikTok), is shown by an icon or a control without a stable
  mark (Elk, LinkedIn's new share box) or follows from the post that is commented on (Facebook, Nextdoor, Tumblr).
- **answers**: the text that the box answers is read from the page, to be kept with a note for supervision if one wants
  that. A dash: it answers nothing (posts, captions, profiles), or the page doesn't mark what others wrote (most
  conversations, Elk's reply in a modal).
- **applied**: a wording taken over from the card is in the box as meant.
- **paused**: the first press of the control or key named is held, the second posts exactly what is in the box. A button
  alone: no key is known to post there, or it is tried in another row of the same box (Mastodon's audiences). A key
  alone: the site has no button there, or none that is known.
`

const LINES_HEAD = `
## People searches and requests

The quiet line: shown when a name is typed into the site's search, and before a friend, follow, connection or message
request is accepted. "yes": the replica's search and its page of requests show it. Else what is left out,
or the reason why there is none.
`

function annotationsIn(report: Report, wanted: string): unknown[] {
  const suites = (suite: Suite): Suite[] => [suite, ...(suite.suites ?? []).flatMap(suites)]
  return (report.suites ?? [])
    .flatMap(suites)
    .flatMap(({ specs = [] }) => specs)
    .flatMap(({ tests }) => tests)
    .flatMap(({ annotations }) => annotations)
    .filter(({ type }) => type === wanted)
    .map(({ description }) => JSON.parse(description ?? '') as unknown)
}

/** All notes of a report, whatever file they come from. */
export const notesIn = (report: Report): Note[] => annotationsIn(report, NOTE) as Note[]

/** All notes of the quiet line. */
export const lineNotesIn = (report: Report): LineNote[] => annotationsIn(report, LINE_NOTE) as LineNote[]

/** The page as Markdown; what no test showed stays empty. */
export const sitesPage = (report: Report): string =>
  siteTable(notesIn(report)) + LINES_HEAD + lineTable(lineNotesIn(report))

/** A row for each site, sorted. */
export function lineTable(notes: readonly LineNote[]): string {
  const sites = [...new Set(notes.map(({ site }) => site))].sort()
  const cell = (site: string, line: LineNote['line']) =>
    notes.find((note) => note.site === site && note.line === line)?.said ?? ''
  const rows = sites.map((site) => `| ${site} | ${cell(site, 'search')} | ${cell(site, 'request')} |`)
  return ['', '| site | people search | requests |', '| --- | --- | --- |', ...rows, ''].join('\n')
}

/** A row for each site, page, surface and editor, sorted. */
export function siteTable(notes: readonly Note[]): string {
  const rows = new Map<string, Map<string, Set<string>>>()
  for (const { site, page, surface, editor, fact, said } of notes) {
    const key = [site, page, surface, editor].join(' | ')
    const row = rows.get(key) ?? new Map<string, Set<string>>()
    rows.set(key, row.set(fact, (row.get(fact) ?? new Set()).add(said)))
  }
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, row]) => `| ${key} | ${FACTS.map((fact) => [...(row.get(fact) ?? [])].sort().join(', ')).join(' | ')} |`,
    )
  const head = ['site', 'page', 'surface', 'editor', ...FACTS]
  return [HEAD, `| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines, ''].join('\n')
}
