/**
 * What the user has chosen, applied to what the engine found: small filters, one after the other. Each takes findings
 * and gives findings; none knows who shows them.
 */
import { isOutOfPlace } from '../engine'
import { type AccountRole, type Finding, SEVERITIES } from '../shared/finding'
import { passageAround } from '../shared/passage'
import { levelOf, type Settings } from '../shared/settings'
import { dismissalId } from './dismissals'

/** Drops rules that are muted on this site. */
export function withoutMuted(findings: readonly Finding[], settings: Settings, site: string): Finding[] {
  const muted = new Set(settings.muted.filter((entry) => entry.site === site).map((entry) => entry.rule))
  return findings.filter((finding) => !muted.has(finding.rule))
}

/** Drops categories that are off, or off for an account of this role, and gives the others the severity chosen for them. */
export function atLevels(findings: readonly Finding[], settings: Settings, role: AccountRole): Finding[] {
  return findings.flatMap((finding) => {
    const level = levelOf(settings, finding.category)
    if (level === 'off' || (level === 'professional' && role !== 'professional')) return []
    return [level === 'auto' || level === 'professional' ? finding : { ...finding, severity: level }]
  })
}

/**
 * Few marks: the second reader's hints go where a rule has marked the words (the surer one speaks), and of hints over
 * the same words only the surest stays. That something is told and that it is told on the wrong account are two things:
 * where the account's role makes it so, neither is an echo of the other.
 */
export function withoutEchoes(findings: readonly Finding[], role: AccountRole): Finding[] {
  const isHint = ({ rule }: Finding) => rule.startsWith('reader.')
  const misplaced = (a: Finding, b: Finding) => a.category === 'account-mixing' && isOutOfPlace(role, b.category)
  const touch = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end
  const echoes = (a: Finding, b: Finding) => touch(a, b) && !misplaced(a, b) && !misplaced(b, a)
  const kept = findings.filter((finding) => !isHint(finding))
  for (const hint of findings.filter(isHint).sort((a, b) => b.confidence - a.confidence)) {
    if (!kept.some((mark) => echoes(mark, hint))) kept.push(hint)
  }
  return findings.filter((finding) => kept.includes(finding))
}

/** Drops passages that were set aside ("not this one"). */
export async function withoutDismissed(
  findings: readonly Finding[],
  ids: ReadonlySet<string>,
  text: string,
): Promise<Finding[]> {
  if (ids.size === 0) return [...findings]
  const keep = await Promise.all(
    findings.map(async (f) => !ids.has(await dismissalId(f.rule, passageAround(text, f.start, f.end)))),
  )
  return findings.filter((_, index) => keep[index])
}

/** The order of the contract: by start, then severity, then rule (a chosen level may have changed it). */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => SEVERITIES.indexOf(finding.severity)
  return [...findings].sort(
    (a, b) => a.start - b.start || rank(a) - rank(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}
