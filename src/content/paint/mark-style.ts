/**
 * How marks look. Severities differ by the line as well as by colour: wavy, dashed, dotted. The colours are middle tones
 * that stand out by at least 3:1 on white and on black, since a page may be either.
 */
import type { Severity } from '../../shared/finding'

export const MARK_LINES: Record<Severity, { line: string; colour: string; tint: string }> = {
  high: { line: 'wavy', colour: '#cf4f30', tint: 'rgb(207 79 48 / 0.22)' },
  medium: { line: 'dashed', colour: '#b07a1a', tint: 'rgb(176 122 26 / 0.22)' },
  low: { line: 'dotted', colour: '#5a82c4', tint: 'rgb(90 130 196 / 0.22)' },
}

/** Firefox draws no lines under highlights before 146: a tint of the background stands in. */
export function drawsNoLines(userAgent: string): boolean {
  const version = /Firefox\/(\d+)/.exec(userAgent)?.[1]
  return version !== undefined && Number(version) < 146
}

/** The declarations of one severity, for a highlight or a mirror's span. */
export function markDeclarations(severity: Severity, lines: boolean): string {
  const { line, colour, tint } = MARK_LINES[severity]
  return lines
    ? `text-decoration: underline ${line} ${colour} 2px; text-underline-offset: 2px; text-decoration-skip-ink: none;`
    : `background-color: ${tint};`
}
