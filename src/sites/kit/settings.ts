/** Pages of a site's settings, for the checklist of an account (src/accounts/topics.ts). */
import type { TopicId } from '../../accounts/topics'
import type { SettingsLink } from '../site'

/**
 * @param confidence `high`: in code that a maintainer checks, or the site's own routes; `medium`: recent third parties;
 * `low`: long known, maybe redirected
 *
 * Marked as having no effects, so that the content script's build leaves the calls out.
 */
/* @__NO_SIDE_EFFECTS__ */
export function page(url: string, confidence: SettingsLink['confidence'], ...covers: TopicId[]): SettingsLink {
  return { url, confidence, covers }
}
