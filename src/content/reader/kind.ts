/**
 * What an element inside an editor means for its text. Computed style decides (editors use all kinds of elements), but
 * asking for it is dear, so elements that look alike are asked about once: within one reading, or while typing goes on.
 */

export type Kind = {
  /** Not part of what is written: hidden, a control, a placeholder. */
  skip: boolean
  /** Begins and ends a line. */
  block: boolean
  /** White space is kept as it is; else runs of it are one space. */
  keepsSpace: boolean
}

const NEVER_TEXT = new Set(
  'BUTTON SELECT OPTION TEXTAREA INPUT SVG SCRIPT STYLE TEMPLATE NOSCRIPT CANVAS VIDEO AUDIO IFRAME OBJECT'.split(' '),
)
const SKIP: Kind = { skip: true, block: false, keepsSpace: false }

/** Slate draws its placeholder inside the editing host, with no other mark than its own attribute. */
const PLACEHOLDER = '[data-slate-placeholder], [data-lexical-placeholder]'

export function createKinds(): (element: Element) => Kind {
  const known = new Map<string, Kind>()
  return (element) => {
    const tag = element.tagName.toUpperCase()
    if (NEVER_TEXT.has(tag)) return SKIP
    if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return SKIP
    if (element.getAttribute('aria-hidden') === 'true' || element.matches(PLACEHOLDER)) return SKIP
    const key = `${tag}|${element.getAttribute('class') ?? ''}|${element.getAttribute('style') ?? ''}`
    let kind = known.get(key)
    if (kind === undefined) {
      kind = look(element)
      known.set(key, kind)
    }
    return kind
  }
}

function look(element: Element): Kind {
  const view = element.ownerDocument.defaultView
  if (view === null) return SKIP
  const style = view.getComputedStyle(element)
  const { display, visibility, whiteSpace } = style
  if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return SKIP
  return {
    skip: false,
    // `contents` has no box; everything that isn't inline makes its own lines.
    block: !(display.startsWith('inline') || display === 'contents' || display === 'ruby' || display === ''),
    keepsSpace: /^(pre|pre-wrap|break-spaces|pre-line)/.test(whiteSpace) || /preserve/.test(whiteSpace),
  }
}
