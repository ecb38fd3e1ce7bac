/** Light or dark by hand, or as the system says. */
import type { Settings } from '../shared/settings'

// A copy that can be read before the first paint; the settings stay the truth.
const CACHE_KEY = 'theme'

/** Shows a theme on this page. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  // Once the page stands: the first touch of localStorage waits for the browser.
  requestIdleCallback(() => localStorage.setItem(CACHE_KEY, theme))
}

/** Shows the theme that was last chosen, at once, so that no page flashes white. */
export function applyLastTheme(): void {
  const last = localStorage.getItem(CACHE_KEY)
  if (last === 'light' || last === 'dark') document.documentElement.dataset.theme = last
}
