/** What a suggestion would do to a text, worked out before anything is touched. */
import type { Edit, Suggestion } from '../shared/finding'
import type { Reading } from './reader/reading'

/** One replacement, and the whole text as it must read afterwards. */
export type Plan = { start: number; end: number; text: string; meant: string }

/** All edits of a suggestion as one replacement, so that one undo takes all of it back. */
export function planOf(text: string, suggestion: Suggestion): Plan | undefined {
  if ('advice' in suggestion || suggestion.edits.length === 0) return undefined
  const edits = [...suggestion.edits].sort((a, b) => a.start - b.start || a.end - b.end)
  if (!areInOrder(edits, text.length)) return undefined
  const start = edits[0]!.start
  const end = edits.at(-1)!.end
  let replacement = ''
  let at = start
  for (const edit of edits) {
    replacement += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return { start, end, text: replacement, meant: text.slice(0, start) + replacement + text.slice(end) }
}

function areInOrder(edits: readonly Edit[], length: number): boolean {
  return edits.every(
    (edit, index) =>
      edit.start <= edit.end && edit.end <= length && (index === 0 || edits[index - 1]!.end <= edit.start),
  )
}

/**
 * Whether we may write it ourselves. Across lines an editor would have to split or join blocks, and a mention or emoji
 * picture inside would be lost: there the wording is only offered to copy.
 */
export function canWrite(plan: Plan, reading: Reading): boolean {
  const replaced = reading.text.slice(plan.start, plan.end)
  if (replaced.includes('\n') || plan.text.includes('\n')) return false
  const touched = reading.segments.filter((s) => s.start < plan.end && s.start + s.length > plan.start)
  return touched.every(
    (s) => s.node.nodeType === Node.TEXT_NODE && s.node.parentElement?.closest('[contenteditable="false"]') == null,
  )
}
