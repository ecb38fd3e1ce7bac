/** The evaluation table, as Markdown. */
import { LEVELS } from '../../engine/reader/read.ts'
import { CATEGORIES } from '../../shared/finding.ts'
import type { Post } from './corpus.ts'
import { averagePrecision, type Figures, figuresAt, type Margins, ranked } from './figures.ts'
import { BETAS, type Outcome, OWN } from './run.ts'
import { thresholdsLeftOut } from './thresholds.ts'

/** Writers who wrote about everything; the others went deep into two or three categories. */
const BROAD = new Set(['dev-a', 'dev-b', 'dev-c', 'dev-d', 'dev-n', 'dev-o'])

const START = '<!-- figures: written by npm run train -->'
const END = '<!-- end of figures -->'

/** Puts the table between its marks. */
export function intoDocument(document: string, table: string): string {
  const from = document.indexOf(START)
  const to = document.indexOf(END)
  if (from < 0 || to < from) throw new Error('the document lacks the marks between which the figures go')
  return `${document.slice(0, from + START.length)}\n\n${table}\n\n${document.slice(to)}`
}

const percent = (share: number): string => (100 * share).toFixed(1)

function row(name: string, f: Figures): string {
  return `| ${name} | ${percent(f.precision)} | ${percent(f.recall)} | ${percent(f.f1)} | ${percent(f.falseAlarms)} |`
}

const HEAD = '| | precision | recall | F1 | false alarms |\n| --- | --: | --: | --: | --: |'

/** All tables of a run. */
export function report(posts: readonly Post[], { scores, model }: Outcome, bytes: number): string {
  const broad = scores.map((score, p) => (BROAD.has(posts[p]!.writer) ? score : undefined))
  const writers = new Set(posts.filter((_, p) => scores[p]).map((post) => post.writer)).size
  const size = `${posts.length} posts; ${writers} writers left out; weights ${Math.round(bytes / 1024)} KB gzip.`
  if (writers === 0) return size
  const usual = thresholdsLeftOut(posts, scores, BETAS.usual, OWN)
  const at = (margins: Margins, only?: number): Figures =>
    figuresAt(posts, margins, (post) => usual.get(post.writer)!, only)
  const levels = LEVELS.flatMap((level) => {
    const cuts = thresholdsLeftOut(posts, scores, BETAS[level], OWN)
    const figures = (margins: Margins): Figures => figuresAt(posts, margins, (post) => cuts.get(post.writer)!)
    return [row(`${level}, all writers`, figures(scores)), row(`${level}, broad writers`, figures(broad))]
  })
  const categories = CATEGORIES.map((name, c) => row(name, at(broad, c)))
  return [
    `${size} Mean precision: all writers ${percent(averagePrecision(ranked(posts, scores)))}, broad writers ${percent(averagePrecision(ranked(posts, broad)))}. Thresholds for a writer are chosen on the others.`,
    [HEAD, ...levels].join('\n'),
    `Broad writers by category, level "usual" (false alarms: of clean posts, this category alone):`,
    [HEAD, ...categories].join('\n'),
    'The curve (all categories, one threshold):',
    curve(posts, scores, broad, model.thresholds[1]?.[0] ?? 0),
  ].join('\n\n')
}

/** Precision, recall and false alarms at steps of the common threshold, 0 being where the usual level sits. */
function curve(posts: readonly Post[], all: Margins, broad: Margins, usual: number): string {
  const lines = [-300, -200, -150, -100, -50, 0, 50, 100, 150, 200, 300, 400].map((step) => {
    const cells = [all, broad].flatMap((margins) => {
      const f = figuresAt(posts, margins, () => CATEGORIES.map(() => usual + step))
      return [percent(f.precision), percent(f.recall), percent(f.falseAlarms)]
    })
    return `| ${step} | ${cells.join(' | ')} |`
  })
  return [
    '| step | P all | R all | FA all | P broad | R broad | FA broad |\n| --: | --: | --: | --: | --: | --: | --: |',
    ...lines,
  ].join('\n')
}
