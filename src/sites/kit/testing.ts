/**
 * Tables of markup for the tests of site files. In a snippet `data-box` marks the box in focus and `data-pressed` the
 * control that is pressed; `<template shadowrootmode="open">` becomes an open shadow root.
 */
import { describe, expect, it } from 'vitest'
import type { Composer, Site } from '../site'
import { addressOf } from './dom'

type Place = { html: string; path?: string }
type Case<T> = Record<string, Place & { is: T }>

export type SiteCases = {
  /** Origin of the addresses; a case may name another one in front of its path. */
  origin: string
  /** What a box is, `null` for what is no compose box. */
  boxes: Case<Composer | null>
  /** Does this control post the box? */
  presses?: Case<boolean>
  /** Does Enter, or Ctrl+Enter, post the box? */
  keys?: Record<string, Place & { enter: boolean; modEnter: boolean }>
  /** The text that the box answers. */
  answers?: Case<string | undefined>
  /** Searches that find people. */
  searches?: Case<boolean>
  /** Addresses where requests are accepted. */
  requests?: Record<string, boolean>
  /** Pages that show requests among other things: whether they are shown now. */
  shows?: Case<boolean>
}

/** Fields that are no compose box on any site. */
const NEVER: Record<string, string> = {
  'a search input': '<input type="search" data-box>',
  'a search textarea': '<form role="search"><textarea data-box></textarea></form>',
  'a textarea named q': '<textarea name="q" role="combobox" data-box></textarea>',
  'a password': '<input type="password" data-box>',
  'a card number': '<input autocomplete="cc-number" data-box>',
  'a one-time code': '<input autocomplete="one-time-code" inputmode="numeric" data-box>',
  'a read-only textarea': '<textarea readonly data-box></textarea>',
  'a code editor':
    '<div class="cm-editor"><div class="cm-content" role="textbox" contenteditable="true" data-box></div></div>',
}

/** Shows a snippet at an address. */
function show(origin: string, { html, path = '/' }: Place): { box: HTMLElement; pressed: Element | null; url: URL } {
  const url = new URL(path, origin)
  ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url.href)
  document.body.innerHTML = html
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement!.attachShadow({ mode: 'open' }).append(template.content)
    template.remove()
  }
  const box = find('[data-box]') as HTMLElement | null
  if (!box) throw new Error('the snippet marks no data-box')
  return { box, pressed: find('[data-pressed]'), url: addressOf(box) }
}

/** The first match in the document or in any shadow root of it. */
function find(selector: string, root: ParentNode = document): Element | null {
  const found = root.querySelector(selector)
  if (found) return found
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inner = shadowRoot && find(selector, shadowRoot)
    if (inner) return inner
  }
  return null
}

/** The path an event from the element would be composed of. */
function composedPath(element: Element): EventTarget[] {
  const path: EventTarget[] = []
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    path.push(node)
  }
  return [...path, window]
}

const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...init })

export function describeSite(site: Site, cases: SiteCases): void {
  const { origin, boxes, presses = {}, keys = {}, answers = {}, searches = {}, requests = {}, shows = {} } = cases

  describe(site.name, () => {
    it.each(Object.entries(boxes))('box: %s', (_, { is, ...place }) => {
      const { box, url } = show(origin, place)
      expect(site.composer(box, url)).toEqual(is)
    })

    it.each(Object.entries(NEVER))('no box: %s', (_, html) => {
      const { box, url } = show(origin, { html })
      expect(site.composer(box, url)).toBeNull()
    })

    it.each(Object.entries(presses))('press: %s', (_, { is, ...place }) => {
      const { box, pressed } = show(origin, place)
      expect(site.isSubmit(composedPath(pressed!), box)).toBe(is)
    })

    it.each(Object.entries(keys))('key: %s', (_, { enter, modEnter, ...place }) => {
      const { box } = show(origin, place)
      expect(site.isSubmitKey(press({}), box)).toBe(enter)
      expect(site.isSubmitKey(press({ ctrlKey: true }), box)).toBe(modEnter)
      expect(site.isSubmitKey(press({ metaKey: true }), box)).toBe(modEnter)
      expect(site.isSubmitKey(press({ shiftKey: true }), box)).toBe(false)
      expect(site.isSubmitKey(press({ key: 'a', ctrlKey: true }), box)).toBe(false)
    })

    it.each(Object.entries(answers))('answers: %s', (_, { is, ...place }) => {
      expect(site.repliedTo?.(show(origin, place).box)).toBe(is)
    })

    it.each(Object.entries(searches))('search for people: %s', (_, { is, ...place }) => {
      const { box, url } = show(origin, place)
      expect(site.peopleSearch?.(box, url) ?? false).toBe(is)
      if (is) expect(site.composer(box, url)).toBeNull()
    })

    it.each(Object.entries(requests))('requests: %s', (path, is) => {
      expect(site.requests?.(new URL(path, origin), document) ?? false).toBe(is)
    })

    it.each(Object.entries(shows))('shows requests: %s', (_, { is, ...place }) => {
      const { url } = show(origin, place)
      // Asked again while they are not there.
      expect(site.requests?.(url, document)).toBe(is || undefined)
    })
  })
}
