/** The nodes of our surface in a page, fetched by the debugging protocol. */
import type { CDPSession } from 'playwright'

export type DomNode = {
  backendNodeId: number
  nodeName: string
  nodeValue: string
  attributes?: string[]
  children?: DomNode[]
  shadowRoots?: DomNode[]
  shadowRootType?: string
  contentDocument?: DomNode
}

/**
 * Runs in the page: what a surface of ours may be the root of, one or several; the whole document where it has a frame
 * that its scripts may not look into. All else of the page stays there: fetched at every look, it would be most of the
 * tests' work. Words, since tsx would put names of its own into a function.
 */
const PLACES = `(() => {
  const found = []
  let isWhole = true
  const within = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.popover === 'manual') found.push(element)
      if (element.shadowRoot) within(element.shadowRoot)
      if (element.localName !== 'iframe') continue
      if (element.contentDocument) within(element.contentDocument)
      else isWhole = false
    }
  }
  within(document)
  if (!isWhole) return document
  return found.length > 1 ? found : found[0]
})()`

/** Said of a page that has gone to another address meanwhile. */
const isGone = (error: unknown) => /(Cannot|Could not) find/.test(String(error))

let looks = 0

/** The trees that are ours, or that ours may be in. */
async function placesIn(cdp: CDPSession): Promise<DomNode[]> {
  const objectGroup = `surface-${looks++}`
  try {
    const { result } = await cdp.send('Runtime.evaluate', { expression: PLACES, objectGroup })
    const { objectId } = result
    if (objectId === undefined) return []
    const ids =
      result.subtype === 'array'
        ? (await cdp.send('Runtime.getProperties', { objectId, ownProperties: true })).result.flatMap(({ value }) =>
            value?.subtype === 'node' ? [value.objectId!] : [],
          )
        : [objectId]
    const described = await Promise.all(
      ids.map((id) => cdp.send('DOM.describeNode', { objectId: id, depth: -1, pierce: true })),
    )
    await cdp.send('Runtime.releaseObjectGroup', { objectGroup })
    return described.map(({ node }) => node as DomNode)
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

/** The elements of ours with this tag or `.class`; all of ours where none is given. */
export async function findNodes(cdp: CDPSession, selector?: string): Promise<DomNode[]> {
  const found: DomNode[] = []
  const within = (node: DomNode) => {
    const attributes = node.attributes ?? []
    const classes = attributes[attributes.indexOf('class') + 1]?.split(' ') ?? []
    const isWanted =
      selector === undefined
        ? node.nodeName === 'DIV' && classes.some((name) => name.startsWith('theme-'))
        : selector.startsWith('.')
          ? attributes.includes('class') && classes.includes(selector.slice(1))
          : node.nodeName.toLowerCase() === selector
    if (isWanted) found.push(node)
    for (const child of node.children ?? []) within(child)
    // Our own text field stands in a frame.
    if (node.contentDocument) within(node.contentDocument)
  }
  const walk = (node: DomNode) => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') within(shadow)
      else walk(shadow)
    }
    if (node.contentDocument) walk(node.contentDocument)
    for (const child of node.children ?? []) walk(child)
  }
  for (const place of await placesIn(cdp)) {
    // A place may stand inside another.
    if (place.nodeName === '#document') walk(place)
    else for (const shadow of place.shadowRoots ?? []) if (shadow.shadowRootType === 'closed') within(shadow)
  }
  return found
}

function nameOf(node: DomNode): string {
  const attributes = node.attributes ?? []
  const label = attributes.indexOf('aria-label')
  return label >= 0 ? attributes[label + 1]! : textOf(node)
}

export function textOf(node: DomNode): string {
  return node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(textOf).join('')
}

/** Whether a control is called so by screen readers. */
export function hasName(node: DomNode, wanted: string | RegExp): boolean {
  const name = nameOf(node)
  return typeof wanted === 'string' ? name.trim() === wanted : wanted.test(name)
}
