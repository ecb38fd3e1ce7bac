// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { read } from './read'

function boxOf(html: string, style = ''): HTMLElement {
  const box = document.createElement('div')
  box.setAttribute('style', style)
  box.innerHTML = html
  document.body.replaceChildren(box)
  return box
}

describe('reading a box', () => {
  it.each([
    ['plain words', 'Hello there', 'Hello there'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['an empty paragraph between', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['an empty box with a placeholder break', '<p><br></p>', ''],
    ['Chrome’s bare first line', 'one<div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
    ['breaks', 'one<br>two<br>', 'one\ntwo'],
    ['two breaks at the end', 'one<br><br>', 'one\n'],
    ['nested blocks', '<div><div><span>one</span></div></div><div><span>two</span></div>', 'one\ntwo'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['inline marks', 'a <b>bold</b> word', 'a bold word'],
    ['a mention', 'Hi <span contenteditable="false">@anna</span>!', 'Hi @anna!'],
    ['an emoji picture', 'Hi <img alt="😀">!', 'Hi 😀!'],
    ['a picture without words', 'a<img alt="">b', 'a b'],
    [
      'hidden parts',
      'a<span hidden>x</span><span aria-hidden="true">y</span><span style="display:none">z</span>b',
      'ab',
    ],
    ['controls', 'a<button>x</button>b', 'ab'],
    ['no-break spaces', 'a\u00a0b', 'a b'],
    ['white space between blocks', '<div>\n  <p>one</p>\n  <p>two</p>\n</div>', 'one\ntwo'],
    ['runs of white space', 'a  \n b', 'a b'],
    ['Slate’s zero-width filler', '<p><span data-slate-zero-width="n">\ufeff<br></span></p>', ''],
    ['Slate’s placeholder', '<p><span data-slate-placeholder="true">Write</span>\ufeff<br></p>', ''],
    ['CKEditor’s inline filler', `${'\u2060'.repeat(7)}word`, 'word'],
    [
      'ProseMirror’s separator',
      '<p>a<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
      'a',
    ],
    ['joined emoji stay whole', '👩‍⚕️ ok', '👩‍⚕️ ok'],
    ['right-to-left', '<p>שלום עולם</p>', 'שלום עולם'],
  ])('%s', (_, html, text) => {
    expect(read(boxOf(html)).text).toBe(text)
  })

  it('keeps white space where the box does', () => {
    expect(read(boxOf('a  b\nc', 'white-space: pre-wrap')).text).toBe('a  b\nc')
  })

  it('reads the value of text fields', () => {
    const area = document.createElement('textarea')
    area.value = 'one\n two '
    expect(read(area).text).toBe('one\n two ')
  })
})

describe('the segment table', () => {
  const html = '<p>My <b>client</b> cried\u00a0\u00a0here</p><p>Hi <img alt="😀"> <span>\ufeffthere</span></p>'

  it('leads from any span to the page and back', () => {
    const reading = read(boxOf(html))
    expect(reading.text).toBe('My client cried  here\nHi 😀 there')
    for (let start = 0; start < reading.text.length; start++) {
      if (reading.text[start] === '\n') continue
      const points = reading.points(start, start + 1)!
      expect(points, `at ${start}`).not.toBeNull()
      if (points.start.node.nodeType === Node.TEXT_NODE) {
        const data = (points.start.node as Text).data.replaceAll('\u00a0', ' ')
        expect(data[points.start.offset]).toBe(reading.text[start])
        expect(reading.offsetAt(points.start.node, points.start.offset)).toBe(start)
      }
    }
  })

  it('begins at the first word and ends at the last, not in a neighbour', () => {
    const reading = read(boxOf(html))
    const points = reading.points(3, 9)!
    expect(points.start.node.textContent).toBe('client')
    expect(points.start.offset).toBe(0)
    expect(points.end.node.textContent).toBe('client')
    expect(points.end.offset).toBe(6)
  })

  it('goes round an emoji picture', () => {
    const reading = read(boxOf(html))
    const at = reading.text.indexOf('😀')
    const { start, end } = reading.points(at, at + 2)!
    expect(start.node).toBe(end.node)
    expect([start.offset, end.offset]).toEqual([1, 2])
  })

  it('knows where a caret between elements stands', () => {
    const box = boxOf('<p>one</p><p>two</p>')
    const reading = read(box)
    expect(reading.offsetAt(box, 1)).toBe(4)
    expect(reading.offsetAt(box, 2)).toBe(7)
    expect(reading.offsetAt(box.children[1]!, 0)).toBe(4)
  })
})
