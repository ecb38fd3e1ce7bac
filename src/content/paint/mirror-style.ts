/** The properties of a textarea or input that move its text: a mirror that copies them breaks lines at the same places. */

const COPIED = [
  'direction',
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant-alternates',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variant-position',
  'font-weight',
  'font-feature-settings',
  'font-variation-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-synthesis',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-block-end',
  'padding-block-start',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-rendering',
  'text-transform',
  'text-wrap-mode',
  'text-wrap-style',
  'text-orientation',
  'text-autospace',
  'text-spacing-trim',
  'unicode-bidi',
  'white-space-collapse',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-locale',
  '-webkit-font-smoothing',
  '-webkit-text-security',
] as const

/** Copies what moves text from the box to its mirror. */
export function copyTextStyle(from: CSSStyleDeclaration, to: CSSStyleDeclaration, singleLine: boolean): void {
  for (const property of COPIED) {
    const value = from.getPropertyValue(property)
    if (value !== '' && to.getPropertyValue(property) !== value) to.setProperty(property, value)
  }
  if (singleLine) to.setProperty('white-space', 'pre')
}

/** Where a box's text may show, in the viewport, and how the mirror must be laid out to cover it. */
export type Frame = { left: number; top: number; width: number; height: number; scale: number }

/** The padding box: inside the borders and beside the scrollbar, in fractions of a pixel. */
export function frameOf(box: HTMLElement, style: CSSStyleDeclaration): Frame {
  const rect = box.getBoundingClientRect()
  // A transform or zoom on the way up scales the box as drawn, not as laid out.
  const scale = box.offsetWidth > 0 ? rect.width / box.offsetWidth : 1
  const exact = (side: string) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0
  const [left, right, top, bottom] = ['left', 'right', 'top', 'bottom'].map(exact) as [number, number, number, number]
  // Scrollbars have whole widths; in right-to-left boxes they stand on the left.
  const verticalBar = Math.max(0, box.offsetWidth - box.clientWidth - Math.round(left) - Math.round(right))
  const horizontalBar = Math.max(0, box.offsetHeight - box.clientHeight - Math.round(top) - Math.round(bottom))
  const barOnLeft = box.clientLeft > Math.round(left) + 1
  const drawnScale = Math.abs(scale - 1) < 0.02 && Math.abs(rect.width - box.offsetWidth) < 1 ? 1 : scale
  return {
    left: rect.left + (left + (barOnLeft ? verticalBar : 0)) * drawnScale,
    top: rect.top + top * drawnScale,
    width: rect.width / drawnScale - left - right - verticalBar,
    height: rect.height / drawnScale - top - bottom - horizontalBar,
    scale: drawnScale,
  }
}
