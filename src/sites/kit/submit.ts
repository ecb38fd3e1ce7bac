/**
 * Which control posts what stands in a box. It is found by climbing from the box, so that each of several boxes on a
 * page has its own.
 */
import { inPath, isDisabled } from './dom'

/** Controls outside the box's dialog never post it. */
export const DIALOG = '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog'
const BUTTON = 'button, [role="button"], input[type="submit"]'

/** Words on the controls that publish, in English: for sites whose control has no better mark. */
export const POSTING =
  /^(post|reply|send|publish|share|comment|respond|submit|save|update|answer|schedule|add comment)( (now|all|to everyone|message|note|story|posts?|repl(y|ies)|comment|answer|response|review|changes))*\W*$/i

/** The places around a box from the inside out, shadow roots included, ending with `top`. */
function* around(box: Element, top: string): Generator<Element | ShadowRoot> {
  for (let place: Node | null = box.parentNode; place; place = outside(place)) {
    if (!(place instanceof Element || place instanceof ShadowRoot)) return
    yield place
    if (place instanceof Element && place.matches(top)) return
  }
}

function outside(place: Node): Node | null {
  return place instanceof ShadowRoot ? place.host : place.parentNode
}

/** The elements that match in the closest surroundings of the box that hold any, up to its dialog or the page. */
export function nearest(
  box: Element,
  selector: string,
  fits: (found: Element) => boolean = () => true,
  top = DIALOG,
): Element[] {
  for (const place of around(box, top)) {
    const found = [...place.querySelectorAll(selector)].filter(fits)
    if (found.length > 0) return found
  }
  return []
}

/** Is a control pressed that matches, can be pressed, and is the nearest of its kind to the box? */
export function presses(path: readonly EventTarget[], box: Element, selector: string, top = DIALOG): boolean {
  const control = inPath(path, selector)
  return control !== undefined && !isDisabled(control) && nearest(box, selector, undefined, top).includes(control)
}

/** The same for a button that is known by its label or text only. */
export function pressesNamed(path: readonly EventTarget[], box: Element, name = POSTING, top = DIALOG): boolean {
  const control = inPath(path, BUTTON)
  const fits = (button: Element) => name.test(nameOf(button))
  return control !== undefined && !isDisabled(control) && nearest(box, BUTTON, fits, top).includes(control)
}

function nameOf(button: Element): string {
  const name = button.getAttribute('aria-label') ?? button.textContent?.trim()
  return (name || button.getAttribute('value')) ?? ''
}

/** The last button of a place that has text and no picture: where a site marks its button by nothing else. */
export function lastTextButton(place: ParentNode): Element | undefined {
  return [...place.querySelectorAll(BUTTON)]
    .filter((button) => button.textContent?.trim() && !button.querySelector('svg, img'))
    .at(-1)
}
