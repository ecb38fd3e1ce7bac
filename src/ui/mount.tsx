import { type ComponentChildren, render } from 'preact'
import { language, t } from '../shared/i18n'
import type { Settings } from '../shared/settings'
import { speakAsChosen } from './language'
import { applyLastTheme, applyTheme } from './theme'
import './base.css'

/**
 * Starts an extension page: theme, language, title, then its one component.
 * @param read the settings, where the page has read them already
 */
export async function mount(titleKey: string, page: () => ComponentChildren, read?: Settings): Promise<void> {
  if (read) applyTheme(read.theme)
  else applyLastTheme()
  await speakAsChosen(read)
  document.documentElement.lang = language()
  document.title = t(titleKey)
  render(page(), document.getElementById('app')!)
}
