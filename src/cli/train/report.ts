/** The evaluation table, as Markdown. */
import { LEVELS } from '../../engine/reader/read.ts'
import { CATEGORIES } from '../../shared/finding.ts'
import type { Post } from './corpus.ts'
import { averagePrecision, type Figures, figuresAt, type Margins, ranked, withRules } from './figures.ts'
import { type Outcome, PRECISION } from './run.ts'
import { thresholdsLeftOut } from './thresholds.ts'

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
  const writers = [...new Set(posts.filter((_, p) => scores[p]).map((post) => post.writer))]
  const size = `${posts.length} posts; ${writers.length} writers left out; weights ${Math.round(bytes / 1024)} KB gzip.`
  if (writers.length === 0) return size
  const together = withRules(posts, scores)
  const usual = LEVELS.indexOf('usual')
  const cuts = LEVELS.map((level) => thresholdsLeftOut(posts, together, PRECISION[level]))
  const at = (margins: Margins, only?: number, level = usual): Figures =>
    figuresAt(posts, margins, (post) => cuts[level]!.get(post.writer)!, only)
  const levels = LEVELS.map((name, level) => row(name, at(together, undefined, level)))
  const by = (writer: string): Margins => together.map((score, p) => (posts[p]!.writer === writer ? score : undefined))
  return [
    `${size} Mean precision of the reader alone: ${percent(averagePrecision(ranked(posts, scores)))}. Thresholds for a writer are chosen on the others.`,
    'Rules and reader together, by level; and each of them alone at "usual":',
    [HEAD, ...levels, row('reader alone', at(scores)), row('rules alone', at(rulesAlone(posts, scores)))].join('\n'),
    'By category, level "usual" (false alarms: of clean posts, this category alone):',
    [HEAD, ...CATEGORIES.map((name, c) => row(name, at(together, c)))].join('\n'),
    'By writer:',
    [HEAD, ...writers.map((writer) => row(writer, at(by(writer))))].join('\n'),
    'The curve (all thresholds moved by the same step; the usual level sits at 0):',
    curve(posts, together, scores, model.thresholds[usual]!),
  ].join('\n\n')
}

/** Scores that raise just what the rules found. */
function rulesAlone(posts: readonly Post[], scores: Margins): Margins {
  return scores.map((score, p) => score?.map((_, c) => (posts[p]!.ruled[c]! > 0 ? 1 << 28 : -(1 << 28))))
}

/** Precision, recall and false alarms with all thresholds moved by a step, 0 being where the usual level sits. */
function curve(posts: readonly Post[], together: Margins, alone: Margins, usual: readonly number[]): string {
  const lines = [-300, -200, -150, -100, -50, 0, 50, 100, 150, 200, 300, 400].map((step) => {
    const cells = [together, alone].flatMap((margins) => {
      const f = figuresAt(posts, margins, () => usual.map((threshold) => threshold + step))
      return [percent(f.precision), percent(f.recall), percent(f.falseAlarms)]
    })
    return `| ${step} | ${cells.join(' | ')} |`
  })
  return [
    '| step | P together | R together | FA together | P reader | R reader | FA reader |\n| --: | --: | --: | --: | --: | --: | --: |',
    ...lines,
  ].join('\n')
}
