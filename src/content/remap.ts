/**
 * Marks move with the text. Between a key press and the next answer, findings of the last answer are carried through
 * the difference of the two texts, taken as one edit; a mark whose own words changed goes until it is checked again.
 */
import type { Finding, Suggestion } from '../shared/finding'

/** `removed` code units at `start` gave way to `inserted` new ones. */
export type Change = { start: number; removed: number; inserted: number }

/** The smallest single edit that makes `after` of `before`; `undefined` when they are equal. */
export function singleEdit(before: string, after: string): Change | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start + BLOCK <= shorter && isSame(before, start, after, start)) start += BLOCK
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  const most = shorter - start
  while (tail + BLOCK <= most && isSame(before, before.length - tail - BLOCK, after, after.length - tail - BLOCK)) {
    tail += BLOCK
  }
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
    tail++
  }
  return { start, removed: before.length - start - tail, inserted: after.length - start - tail }
}

/** The browser compares texts far quicker than a loop that has just begun to run: a key in a long text costs nothing. */
const BLOCK = 256

function isSame(one: string, at: number, other: string, from: number): boolean {
  return one.slice(at, at + BLOCK) === other.slice(from, from + BLOCK)
}

type Span = { start: number; end: number }

/** Where a span stands after a change; `undefined` when the change touched it. */
export function moveSpan<S extends Span>(span: S, change: Change): S | undefined {
  if (span.end <= change.start) return span
  if (span.start < change.start + change.removed) return undefined
  // An insertion in the middle of the span.
  if (span.start < change.start) return undefined
  const by = change.inserted - change.removed
  return { ...span, start: span.start + by, end: span.end + by }
}

function moveSuggestion(suggestion: Suggestion, change: Change): Suggestion | undefined {
  if ('advice' in suggestion) return suggestion
  const edits = keepMoved(suggestion.edits, (edit) => moveSpan(edit, change))
  if (edits.length < suggestion.edits.length) return undefined
  return edits === suggestion.edits ? suggestion : { ...suggestion, edits }
}

/** The findings that still stand after a change, at their new places. */
export function moveFindings(findings: readonly Finding[], change: Change | undefined): readonly Finding[] {
  if (change === undefined) return findings
  const moved: Finding[] = []
  for (const finding of findings) {
    const at = moveSpan(finding, change)
    if (at === undefined) continue
    // A suggestion may reach further than the mark, so it can be touched where the mark is not.
    const suggestions = keepMoved(finding.suggestions, (suggestion) => moveSuggestion(suggestion, change))
    const signals = keepMoved(finding.signals, (signal) => moveSpan(signal, change))
    const same = at === finding && suggestions === finding.suggestions && signals === finding.signals
    moved.push(same ? finding : { ...at, suggestions, signals })
  }
  return moved.length === findings.length && moved.every((finding, at) => finding === findings[at]) ? findings : moved
}

/** The list itself when nothing in it moved: typing after all marks is the common case, and must cost nothing. */
function keepMoved<T>(list: T[], move: (item: T) => T | undefined): T[] {
  const moved = list.map(move).filter((item) => item !== undefined)
  return moved.length === list.length && moved.every((item, at) => item === list[at]) ? list : moved
}
