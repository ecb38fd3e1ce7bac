/** What one mark has in common with another. */
import type { Finding } from '../shared/finding'

/** Whether the very same findings are marked. */
export function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((mark, at) => mark === b[at])
}

/** Under which a mark is set aside: its rule and its words. */
export function asideKey(finding: Finding): string {
  return `${finding.rule}\u0000${finding.quote}`
}
