/** Requests that stand on a page of other things. */

/** Whether the page shows what matches; `undefined` for not yet: such lists are filled after the page has come. */
export function shownOrLater(page: ParentNode, selector: string): true | undefined {
  return page.querySelector(selector) !== null || undefined
}
