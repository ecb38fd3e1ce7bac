/** The text that a box answers. */
import { closest, textOf } from './dom'

/** The last match before the box in reading order: the post above a reply box. */
export function textBefore(box: Element, selector: string, within: ParentNode): string | undefined {
  const before = [...within.querySelectorAll(selector)].filter(
    (found) => found.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return textOf(before.at(-1))
}

/** The heading of the page: what a comment below an article or a question is about. */
export const pageHeading = (box: Element): string | undefined => textOf(box.ownerDocument.querySelector('h1'))

/** The text of the card that the box stands in, without the box's own form: a review above its reply. */
export function cardText(box: Element): string | undefined {
  const card = closest(box, 'article, [role="article"], [role="listitem"], li')
  const own = [...(card?.children ?? [])].filter((child) => !child.contains(box))
  return (
    own
      .map((child) => textOf(child))
      .filter(Boolean)
      .join(' ') || undefined
  )
}
