/** Whether a rule applies at all in this place of writing. */
import type { Context } from '../shared/finding.ts'
import type { CompiledWhen } from './compiled.ts'

/** Every condition that is given must hold. A site also matches its subdomains. */
export function appliesHere(when: CompiledWhen, context: Context): boolean {
  if (when.surface && !when.surface.includes(context.surface)) return false
  if (when.notSurface?.includes(context.surface)) return false
  if (when.account && !when.account.includes(context.account)) return false
  return !when.site || when.site.some((site) => context.site === site || context.site.endsWith(`.${site}`))
}
