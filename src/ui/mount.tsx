import { type ComponentChildren, render } from 'preact'
import { language, t } from '../shared/i18n'
import { applyLastTheme } from './theme'
import './base.css'

/** Starts an extension page: language, title, theme, then its one component. */
export function mount(titleKey: string, page: ComponentChildren): void {
  document.documentElement.lang = language()
  document.title = t(titleKey)
  applyLastTheme()
  render(page, document.getElementById('app')!)
}
