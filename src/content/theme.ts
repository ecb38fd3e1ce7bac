/** Light or dark: as the settings say, else as the page itself looks, else as the system does. */
import type { PageState } from '../shared/messages'
import { parentAcross } from './paint/clip'

export function themeOf(setting: PageState['theme'], box: Element): 'light' | 'dark' {
  if (setting !== 'auto') return setting
  const view = box.ownerDocument.defaultView
  if (view === null) return 'light'
  for (let element: Element | null = box; element; element = parentAcross(element)) {
    const lightness = lightnessOf(view.getComputedStyle(element).backgroundColor)
    if (lightness !== undefined) return lightness < 0.45 ? 'dark' : 'light'
  }
  return view.matchMedia('(prefers-color-scheme: dark)').matches && isDarkScheme(box) ? 'dark' : 'light'
}

/** A page without any background is drawn on the browser's canvas, dark only if the page says it can be. */
function isDarkScheme(box: Element): boolean {
  const root = box.ownerDocument.documentElement
  return box.ownerDocument.defaultView?.getComputedStyle(root).colorScheme.includes('dark') ?? false
}

/** From 0 to 1; `undefined` for a background that lets through what is behind it. */
export function lightnessOf(colour: string): number | undefined {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(colour)
  if (parts === null) return undefined
  const [red, green, blue] = [parts[1], parts[2], parts[3]].map(Number) as [number, number, number]
  if (parts[4] !== undefined && Number(parts[4]) < 0.5) return undefined
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}
