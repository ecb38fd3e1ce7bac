/**
 * Our own surface in a page, seen from outside: it is in a closed shadow root, where the page and Playwright's selectors
 * can't look. The debugging protocol can.
 */
import type { CDPSession, Page } from 'playwright'

type DomNode = {
  nodeId: number
  nodeName: string
  nodeValue: string
  attributes?: string[]
  children?: DomNode[]
  shadowRoots?: DomNode[]
  shadowRootType?: string
  contentDocument?: DomNode
}

export type Point = { x: number; y: number }
export type Box = Point & { width: number; height: number }

export const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const surfaces = new WeakMap<Page, Surface>()

export class Surface {
  readonly page: Page
  readonly #cdp: CDPSession

  constructor(page: Page, cdp: CDPSession) {
    this.page = page
    this.#cdp = cdp
  }

  /** The surface of a page: the same one each time, since every session of the protocol hears all that goes on. */
  static async of(page: Page): Promise<Surface> {
    const known = surfaces.get(page)
    if (known) return known
    const surface = new Surface(page, await page.context().newCDPSession(page))
    surfaces.set(page, surface)
    return surface
  }

  get cdp(): CDPSession {
    return this.#cdp
  }

  /** All words of ours that are on screen, hidden ones for screen readers included. */
  async words(selector?: string): Promise<string> {
    const nodes = await this.#find(selector)
    return nodes.map(textOf).join(' ')
  }

  /** The words of each element, in order. */
  async texts(selector: string): Promise<string[]> {
    return (await this.#find(selector)).map(textOf)
  }

  /** The words of the first element alone. */
  async firstWords(selector: string): Promise<string> {
    const [node] = await this.#find(selector)
    return node === undefined ? '' : textOf(node)
  }

  /** All of ours as markup. */
  async html(): Promise<string> {
    const nodes = await this.#find()
    const parts = nodes.map(({ nodeId }) => this.#cdp.send('DOM.getOuterHTML', { nodeId }))
    return (await Promise.all(parts)).map(({ outerHTML }) => outerHTML).join('')
  }

  async count(selector: string): Promise<number> {
    return (await this.#find(selector)).length
  }

  /** Where an element stands, in the viewport. `selector` is a tag or a class. */
  async boxOf(selector: string, words?: string | RegExp): Promise<Box | undefined> {
    for (const node of await this.#find(selector)) {
      if (words !== undefined && !matches(nameOf(node), words)) continue
      try {
        const { quads } = await this.#cdp.send('DOM.getContentQuads', { nodeId: node.nodeId })
        const quad = quads[0]
        if (quad === undefined) continue
        const [x, y, right, , , bottom] = quad as [number, number, number, number, number, number]
        return { x, y, width: right - x, height: bottom - y }
      } catch {
        // Drawn anew since it was found.
      }
    }
    return undefined
  }

  /** Where an element's pieces stand, line by line. */
  async quadsOf(selector: string): Promise<Box[]> {
    const [node] = await this.#find(selector)
    if (node === undefined) return []
    const { quads } = await this.#cdp.send('DOM.getContentQuads', { nodeId: node.nodeId })
    return (quads as number[][]).map(([x, y, right, , , bottom]) => ({
      x: x!,
      y: y!,
      width: right! - x!,
      height: bottom! - y!,
    }))
  }

  /** A computed style of the first element. */
  async styleOf(selector: string, property: string): Promise<string> {
    const [node] = await this.#find(selector)
    if (node === undefined) throw new Error(`No ${selector} on screen`)
    const { object } = await this.#cdp.send('DOM.resolveNode', { nodeId: node.nodeId })
    const { result } = await this.#cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: 'function (property) { return getComputedStyle(this).getPropertyValue(property) }',
      arguments: [{ value: property }],
    })
    return result.value as string
  }

  /** Presses a button of ours with the mouse. */
  async press(name: string | RegExp): Promise<void> {
    const box = await this.wait(() => this.boxOf('button', name), `a button ${name}`)
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }

  /** Asks until there is an answer. */
  async wait<T>(ask: () => Promise<T | undefined | false>, what: string, ms = 5000): Promise<T> {
    const until = Date.now() + ms
    for (;;) {
      const found = await ask()
      if (found !== undefined && found !== false) return found
      if (Date.now() > until) throw new Error(`Waited ${ms} ms for ${what}; on screen: "${await this.words()}"`)
      await this.page.waitForTimeout(20)
    }
  }

  async #find(selector?: string): Promise<DomNode[]> {
    const { root } = await this.#cdp.send('DOM.getDocument', { depth: -1, pierce: true })
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
    walk(root as DomNode)
    return found
  }
}

function nameOf(node: DomNode): string {
  const attributes = node.attributes ?? []
  const label = attributes.indexOf('aria-label')
  return label >= 0 ? attributes[label + 1]! : textOf(node)
}

function textOf(node: DomNode): string {
  return node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(textOf).join('')
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.trim() === wanted : wanted.test(text)
}
