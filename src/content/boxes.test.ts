// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { editingHost } from './boxes'

/** The id of the box that `#here` belongs to. */
function hostIn(markup: string): string | undefined {
  document.body.innerHTML = markup
  return editingHost(document.getElementById('here') ?? undefined)?.id
}

it.each([
  ['<textarea id="here"></textarea>', 'here'],
  ['<input id="here">', 'here'],
  ['<input id="here" type="search">', 'here'],
  ['<input id="here" type="password">', undefined],
  ['<input id="here" type="checkbox">', undefined],
  ['<p id="here"></p>', undefined],
  ['<div id="box" contenteditable="true"><p id="here"></p></div>', 'box'],
  ['<div id="box" contenteditable=""><p id="here"></p></div>', 'box'],
  ['<div id="here" contenteditable="plaintext-only"></div>', 'here'],
  // The outermost of nested boxes, but never across an island that can't be written in.
  ['<div id="box" contenteditable="true"><p contenteditable="true"><b id="here"></b></p></div>', 'box'],
  ['<div id="box" contenteditable="true"><p contenteditable="inherit"><b id="here"></b></p></div>', 'box'],
  ['<div contenteditable="true"><p contenteditable="false"><b id="here"></b></p></div>', undefined],
  [
    '<div contenteditable="true"><p contenteditable="false"><b id="box" contenteditable="true"><i id="here"></i></b></p></div>',
    'box',
  ],
  ['<div contenteditable="FALSE"><p id="here"></p></div>', undefined],
])('%s', (markup, id) => {
  expect(hostIn(markup)).toBe(id)
})
