/** One check, from the message to the answer. Stateless: everything it needs is in the request or in storage. */

import { checkRole, roleOf } from '../accounts/register'
import type { Request, Response } from '../shared/messages'
import { isSiteOn, type Settings } from '../shared/settings'
import { SITES } from '../sites'
import { inUsersWords } from './category-words'
import { readDismissals } from './dismissals'
import { atLevels, inOrder, withoutDismissed, withoutEchoes, withoutMuted } from './filters'
import { withPrivate } from './private-marks'
import { runRules } from './rules'
import { readSettings } from './settings-store'
import { watched } from './watch'

/** Checking rests: paused, or switched off on this site. */
export function rests(settings: Settings, site: string, now: number): boolean {
  const onByDefault = SITES.find(({ id }) => id === site)?.onByDefault
  return settings.pausedUntil > now || !isSiteOn(settings, site, onByDefault)
}

/** Answers a `check`. */
export async function answerCheck(request: Request<'check'>, now: number): Promise<Response<'check'>> {
  const [{ settings }, dismissals] = await Promise.all([readSettings(), readDismissals()])
  const role = checkRole(roleOf(settings, request.site, request.handle))
  const answer = { revision: request.revision, role, truncated: false }
  if (rests(settings, request.site, now)) return { ...answer, findings: [] }
  const context = { site: request.host.replace(/^www\./, ''), surface: request.surface, account: role }
  const [found, places] = await Promise.all([
    runRules(request.text, context, settings.codes, settings.amount),
    watched(request.text),
  ])
  const told = withoutEchoes(atLevels(found.findings, settings, role), role)
  const leveled = withPrivate(told, places, request.text, settings)
  // A muted or dismissed mark still keeps the hints over its words quiet: the user has settled that passage.
  const chosen = withoutMuted(leveled, settings, request.site)
  const findings = inOrder(await withoutDismissed(chosen, new Set(dismissals.map((entry) => entry.id)), request.text))
  return { ...answer, findings: inUsersWords(findings, settings), truncated: found.truncated }
}
