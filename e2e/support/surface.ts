/**
 * Our own surface in a page, seen from outside: it is in a closed shadow root, where the page and Playwright's selectors
 * can't look. The debugging protocol can.
 */
import type { CDPSession, Page } from 'playwright'
import { type DomNode, findNodes, hasName, textOf } from './surface-nodes'

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
    const parts = nodes.map(({ backendNodeId }) => this.#cdp.send('DOM.getOuterHTML', { backendNodeId }))
    return (await Promise.all(parts)).map(({ outerHTML }) => outerHTML).join('')
  }

  async count(selector: string): Promise<number> {
    return (await this.#find(selector)).length
  }

  /** Where an element stands, in the viewport. `selector` is a tag or a class. */
  async boxOf(selector: string, words?: string | RegExp): Promise<Box | undefined> {
    for (const node of await this.#find(selector)) {
      if (words !== undefined && !hasName(node, words)) continue
      try {
        const { quads } = await this.#cdp.send('DOM.getContentQuads', { backendNodeId: node.backendNodeId })
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
    const { quads } = await this.#cdp.send('DOM.getContentQuads', { backendNodeId: node.backendNodeId })
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
    const { object } = await this.#cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId })
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

  /** Asks until there is an answer; no words on screen are none. */
  async wait<T>(ask: () => Promise<T | undefined | false>, what: string, ms = 5000): Promise<T> {
    const until = Date.now() + ms
    for (let pause = 15; ; pause = Math.min(pause + 5, 50)) {
      const found = await ask()
      if (found !== undefined && found !== false && found !== '') return found
      if (Date.now() > until) throw new Error(`Waited ${ms} ms for ${what}; on screen: "${await this.words()}"`)
      await new Promise((resume) => setTimeout(resume, pause))
    }
  }

  #find(selector?: string): Promise<DomNode[]> {
    return findNodes(this.#cdp, selector)
  }
}
