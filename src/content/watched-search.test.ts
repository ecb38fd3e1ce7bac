// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Send } from '../shared/deliver'
import generic from '../sites/generic'
import { createWatchedSearch } from './watched-search'

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => key } } }))

let life: AbortController
const asked = vi.fn(async (_name: string, { text }: { text: string }) => /kowalska/i.test(text))

function begin(watches: boolean) {
  const element = document.createElement('div')
  const host = { element, layer: element, app: element, serve: () => {}, owns: () => false }
  const search = createWatchedSearch({
    page: document,
    site: { ...generic, id: 'x', peopleSearch: (box) => box.matches('[name="people"]') },
    url: () => new URL(document.URL),
    send: asked as unknown as Send,
    host: () => host,
    ready: async () => true,
    watches: () => watches,
    theme: () => 'light',
    redraw: () => {},
    say: () => {},
    signal: life.signal,
  })
  // As start.ts does, for what is typed into a field that is no compose box.
  document.addEventListener('input', (event) => search.searched(event.target as HTMLElement), { signal: life.signal })
  return search
}

async function type(name: string, text: string): Promise<void> {
  let field = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (field === null) {
    document.body.innerHTML = `<input name="${name}">`
    field = document.body.firstElementChild as HTMLInputElement
  }
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  await vi.advanceTimersByTimeAsync(400)
}

beforeEach(() => {
  vi.useFakeTimers()
  life = new AbortController()
  asked.mockClear()
})
afterEach(() => {
  life.abort()
  document.body.innerHTML = ''
  vi.useRealTimers()
})

test('nothing is read unless that was switched on, and only people searches', async () => {
  begin(false)
  await type('people', 'Kowalska')
  expect(asked).not.toHaveBeenCalled()
  life.abort()
  life = new AbortController()
  begin(true)
  await type('other', 'Kowalska')
  expect(asked).not.toHaveBeenCalled()
})

test('a watched word shows the line; it goes with the word, and stays away once closed', async () => {
  const search = begin(true)
  await type('people', 'Kowa')
  expect(search.isShown).toBe(false)
  await type('people', 'Kowalska')
  expect(search.view()).toMatchObject({ kind: 'watched', focus: false })
  await type('people', 'Kow')
  expect(search.isShown).toBe(false)
  await type('people', 'Kowalska')
  search.close()
  await type('people', 'Kowalska M')
  expect(search.isShown).toBe(false)
  await type('people', '')
  await type('people', 'kowalska')
  expect(search.isShown).toBe(true)
})

test('a name is asked for once, after the last key', async () => {
  begin(true)
  const field = document.createElement('input')
  field.name = 'people'
  document.body.append(field)
  for (const letter of 'Kowalska') {
    field.value += letter
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    await vi.advanceTimersByTimeAsync(50)
  }
  await vi.advanceTimersByTimeAsync(400)
  expect(asked.mock.calls).toEqual([['watch-search', { text: 'Kowalska' }]])
})
