// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { isFilledFromLeft, reachOf } from './mirror-reach'

const MARK = 'her husband hit her'
const long = 'and we walked by the river. '.repeat(40)

/** What of `text` a mirror needs when `MARK` is its last mark. */
function reached(text: string, css = ''): string {
  const style = document.createElement('div').style
  style.cssText = css
  return text.slice(0, reachOf(text, text.indexOf(MARK) + MARK.length, isFilledFromLeft(style)))
}

describe('how far a mirror goes behind its last mark', () => {
  it.each([
    ['to the end of a short text', `x ${MARK}`, `x ${MARK}`],
    ['two words on', `x ${MARK} today at noon and later`, `x ${MARK} today at `],
    ['with the rest of a word', `x ${MARK}self, today at noon`, `x ${MARK}self, today at `],
    ['over the end of a line', `x ${MARK}.\nNext line here`, `x ${MARK}.\nNext line `],
  ])('%s', (_, text, expected) => {
    expect(reached(text)).toBe(expected)
    expect(reached(text, 'direction: ltr; text-align: start')).toBe(expected)
  })

  it('is the same whatever comes after it', () => {
    expect(reached(`x ${MARK} today at noon ${long}`)).toBe(reached(`x ${MARK} today at home`))
  })

  it.each(['text-align: center', 'text-align: right', 'text-align: justify', 'direction: rtl'])(
    'goes on for a line where words move those before them: %s',
    (css) => {
      expect(reached(`x ${MARK} ${long}`, css)).toHaveLength(`x ${MARK}`.length + 400)
    },
  )

  it.each([
    ['before', `\u05e9\u05dc\u05d5\u05dd ${MARK} ${long}`],
    ['after', `x ${MARK} \u0645\u0631\u062d\u0628\u0627 ${long}`],
  ])('goes on for a line with right-to-left words %s it', (_, text) => {
    expect(reached(text)).toHaveLength(text.indexOf(MARK) + MARK.length + 400)
  })

  it('asks only for the line of the mark', () => {
    const text = `\u05e9\u05dc\u05d5\u05dd\n${MARK} today at noon ${long}`
    expect(reached(text)).toBe(`\u05e9\u05dc\u05d5\u05dd\n${MARK} today at `)
  })
})
