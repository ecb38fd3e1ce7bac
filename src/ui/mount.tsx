import { type ComponentChildren, render } from 'preact'
import { language, t } from '../shared/i18n'
import { speakAsChosen } from './language'
import { applyLastTheme } from './theme'
import './base.css'

/** Starts an extension page: theme, language, title, then its one component. */
export async function mount(titleKey: string, page: () => ComponentChildren): Promise<void> {
  applyLastTheme()
  await speakAsChosen()
  document.documentElement.lang = language()
  document.title = t(titleKey)
  render(page(), document.getElementById('app')!)
}
