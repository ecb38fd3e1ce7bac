/** The table of sites, made of what the browser tests noted. Pure: report in, Markdown out. */
import { FACTS, NOTE, type Note } from '../e2e/sites/notes.ts'

/** What is read of Playwright's JSON report. */
export type Report = { suites?: Suite[] }
type Suite = { suites?: Suite[]; specs?: { tests: { annotations: Annotation[] }[] }[] }
type Annotation = { type: string; description?: string }

const HEAD = `# Sites

Made by \`npm run table\` from what the browser tests showed (\`e2e/sites.spec.ts\`); don't edit it by hand. Each row is one
compose box of a replica with the editor that the site uses, served at the site's real address to the built extension.

- **marked**: a client's story typed there is marked, with the surface named in the row.
- **account**, **audience**: who is posting and who can read it, as the site file reads them from the page. A dash: the
  page doesn't say who is posting.
- **applied**: a wording taken over from the card is in the box as meant.
- **paused**: the first press of the control or key named is held, the second posts exactly what is in the box. A dash:
  the replica has no control of its own for this box.

An empty cell: no test shows it.
`

/** All notes of a report, whatever file they come from. */
export function notesIn(report: Report): Note[] {
  const suites = (suite: Suite): Suite[] => [suite, ...(suite.suites ?? []).flatMap(suites)]
  return (report.suites ?? [])
    .flatMap(suites)
    .flatMap(({ specs = [] }) => specs)
    .flatMap(({ tests }) => tests)
    .flatMap(({ annotations }) => annotations)
    .filter(({ type }) => type === NOTE)
    .map(({ description }) => JSON.parse(description ?? '') as Note)
}

/** The page as Markdown: a row for each site, page, surface and editor, sorted; what no test showed stays empty. */
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
