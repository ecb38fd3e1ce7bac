/**
 * What tests note of a compose box in the report of the run: docs/sites.md is made of these notes alone
 * (scripts/table.ts).
 */
import type { Surface } from '../../src/shared/finding'

/** One compose box: what stands at the left of its row. `site` is the site's name. */
export type Place = { site: string; page: string; surface: Surface; editor: string }

/** The columns of the table. */
export const FACTS = ['marked', 'account', 'audience', 'answers', 'applied', 'paused'] as const
export type Fact = (typeof FACTS)[number]

/** One note. `said` is what the cell shows: "yes", an audience, the control that was held. */
export type Note = Place & { fact: Fact; said: string }

/** The type of annotation that a note is kept under. */
export const NOTE = 'site-fact'

/** An annotation of Playwright's. Noted after the expectation that shows the fact. */
export function noted(place: Place, fact: Fact, said: string): { type: string; description: string } {
  return { type: NOTE, description: JSON.stringify({ ...place, fact, said } satisfies Note) }
}

/** The quiet line, in people searches and before requests are accepted: the other table of docs/sites.md. */
export type LineNote = { site: string; line: 'search' | 'request'; said: string }

/** The type of annotation that a note of the line is kept under. */
export const LINE_NOTE = 'site-line'

/** An annotation of Playwright's. Noted after the expectations that show the line. */
export function notedLine(site: string, line: LineNote['line'], said: string): { type: string; description: string } {
  return { type: LINE_NOTE, description: JSON.stringify({ site, line, said } satisfies LineNote) }
}

/** Names the editor that a box belongs to, read from the page: the marks that the editor libraries leave. */
export function editorOf(element: Element): string {
  const kinds: [string, string][] = [
    ['[data-lexical-editor]', 'Lexical'],
    ['.public-DraftEditor-content', 'Draft.js'],
    ['.tiptap', 'TipTap'],
    ['.ProseMirror', 'ProseMirror'],
    ['.ql-editor', 'Quill'],
    ['[data-slate-editor]', 'Slate'],
    ['textarea', 'textarea'],
    ['input', 'text field'],
  ]
  const kind = kinds.find(([selector]) => element.matches(selector))?.[1] ?? 'contenteditable'
  const where = element.getRootNode() instanceof ShadowRoot ? ', shadow root' : ''
  return kind + where + (window.top === window ? '' : ', frame')
}
