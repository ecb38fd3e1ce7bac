/**
 * The seam for a second, learnt reader. Rules speak first; a reader then sees the text, the tokens and the rules'
 * findings, and may add a quiet finding of its own, back a rule up, or clear a weak one away. It never touches a `high`
 * that the rules are sure of.
 */
import type { Category, Context, Finding, Signal } from '../shared/finding.ts'
import type { LexedText } from './lexed.ts'
import type { Seen } from './seen.ts'

export interface ReaderInput {
  text: string
  context: Context
  /** The tokens of the whole text, made when first asked for. */
  lexed: () => LexedText
  /** What the rules' patterns saw. */
  seen: () => Seen
  /** Every signal there is, by its number. */
  catalogue: readonly { id: string }[]
  /** What the rules found. */
  findings: readonly Finding[]
  /** Makes a finding in the words of its category; `null` when no active code speaks of it, or no place is given. */
  hint: (hint: Hint) => Finding | null
}

/** A finding that a reader would raise. Offsets are UTF-16 code units of the text. */
export interface Hint {
  category: Category
  severity: 'medium' | 'low'
  start: number
  end: number
  confidence: number
  signals: Signal[]
}

/** What a reader thinks of one category in this text. */
export type Opinion =
  | { kind: 'raise'; finding: Finding }
  | { kind: 'agree'; category: Category; by: number }
  | { kind: 'clear'; category: Category }

export interface Reader {
  readonly id: string
  read(input: ReaderInput): readonly Opinion[]
}

/**
 * From this confidence a finding may be `high`: "don't post this as it is" takes both a grave matter and a sure eye.
 * Rules' confidences are their measured precision on writers that their authors never read.
 */
export const SURE = 0.8

/** Whether a reader may clear a finding away. */
export function isWeak({ severity, confidence }: Finding): boolean {
  return severity !== 'high' || confidence < SURE
}

/** The findings as they go out: what is grave but not sure is `medium`. */
export function settle(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) =>
    finding.severity === 'high' && isWeak(finding) ? { ...finding, severity: 'medium' } : finding,
  )
}

/** Applies opinions to the rules' findings. */
export function heed(findings: readonly Finding[], opinions: readonly Opinion[]): Finding[] {
  let heeded = findings.map((finding) => ({ ...finding }))
  for (const opinion of opinions) {
    if (opinion.kind === 'agree') {
      for (const finding of heeded) {
        if (finding.category === opinion.category) {
          finding.confidence = Math.min(99, Math.round((finding.confidence + opinion.by) * 100)) / 100
        }
      }
    } else if (opinion.kind === 'clear') {
      heeded = heeded.filter((finding) => finding.category !== opinion.category || !isWeak(finding))
    } else if (!heeded.some((finding) => overlaps(finding, opinion.finding))) {
      // A model may hint, never insist.
      heeded.push(opinion.finding.severity === 'high' ? { ...opinion.finding, severity: 'medium' } : opinion.finding)
    }
  }
  return heeded
}

/** Whether two findings of one category mark some of the same words. */
function overlaps(a: Finding, b: Finding): boolean {
  return a.category === b.category && a.start < b.end && b.start < a.end
}
