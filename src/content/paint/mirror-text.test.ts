// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findingOn } from '../test-finding'
import { createMirrorText } from './mirror-text'

const TEXT = 'My client told me that her husband hit her.'
const into = () => document.createElement('div')

/** Each piece with its class; words without a mark have none. */
const shown = (element: HTMLElement) =>
  [...element.childNodes].slice(0, -1).map((node) => [(node as Element).className ?? '', node.textContent])

describe('the words of a mirror', () => {
  it('are cut where marks begin and end; where they overlap the most serious shows', () => {
    const element = into()
    const outer = findingOn(TEXT, 'client told me', { severity: 'low' })
    const inner = findingOn(TEXT, 'told me that')
    const words = createMirrorText(element)
    words.write(TEXT, [outer, inner])
    expect(shown(element)).toEqual([
      ['', 'My '],
      ['mark low', 'client '],
      ['mark high', 'told me'],
      ['mark high', ' that'],
      ['', ' her husband hit her.'],
    ])
    expect(words.spansOf(outer).map((span) => span.textContent)).toEqual(['client ', 'told me'])
    expect(words.spansOf(inner).map((span) => span.textContent)).toEqual(['told me', ' that'])
  })

  it('keep their nodes at a key, before, in and behind the marks', () => {
    const element = into()
    const words = createMirrorText(element)
    words.write(TEXT, [findingOn(TEXT, 'client')])
    const nodes = [...element.childNodes]
    for (const text of [`Oh! ${TEXT}`, `Oh ${TEXT}`, `Oh ${TEXT} So.`, `O ${TEXT.replace('told', 'tells')}`]) {
      const moved = findingOn(text, 'client')
      words.write(text, [moved])
      expect([...element.childNodes]).toEqual(nodes)
      expect(element.textContent).toBe(`${text}\n`)
      expect(words.spansOf(moved).map((span) => span.textContent)).toEqual(['client'])
    }
  })

  it('are cut anew when marks come, go or turn out otherwise', () => {
    const element = into()
    const words = createMirrorText(element)
    const serious = findingOn(TEXT, 'client')
    words.write(TEXT, [serious])
    words.write(TEXT, [serious, findingOn(TEXT, 'husband')])
    expect(shown(element).map(([, piece]) => piece)).toEqual([
      'My ',
      'client',
      ' told me that her ',
      'husband',
      ' hit her.',
    ])
    words.write(TEXT, [findingOn(TEXT, 'client', { severity: 'low' })])
    expect(shown(element)).toEqual([
      ['', 'My '],
      ['mark low', 'client'],
      ['', ' told me that her husband hit her.'],
    ])
    expect(words.spansOf(serious)).toEqual([])
  })

  it('know where each letter stands, and where the next would', () => {
    const element = into()
    const words = createMirrorText(element)
    words.write(TEXT, [findingOn(TEXT, 'client')])
    for (let at = 0; at < TEXT.length; at++) {
      const point = words.pointAt(at)!
      expect(point.node.data[point.offset]).toBe(TEXT[at])
    }
    expect(words.pointAt(TEXT.length)?.node).toBe(element.lastChild)
    expect(words.pointAt(TEXT.length + 1)).toBeUndefined()
  })
})
