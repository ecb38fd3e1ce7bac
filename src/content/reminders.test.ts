// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Send } from '../shared/deliver'
import { REMINDER_MESSAGES } from '../shared/messages-reminders'
import generic from '../sites/generic'
import type { Site } from '../sites/site'
import { createReminders } from './reminders'

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => key } } }))

const site: Site = {
  ...generic,
  id: 'x',
  peopleSearch: (box) => box.matches('[name="people"]'),
  requests: ({ hash }, page) =>
    hash === '#notices' ? page.querySelector('.accept') !== null || undefined : hash === '#requests',
}
const claimed = { citations: [] }
let life: AbortController
const asked = vi.fn(async (_name: string, _request: unknown): Promise<unknown> => claimed)

function begin(ready = true) {
  const element = document.createElement('div')
  const host = { element, layer: element, app: element, serve: () => document.body.append(element), owns: () => false }
  return createReminders({
    page: document,
    site,
    url: () => new URL(document.URL),
    send: asked as unknown as Send,
    host: () => host,
    alive: (listener) => listener,
    ready: async () => ready,
    theme: () => 'light',
    redraw: () => {},
    say: () => {},
    signal: life.signal,
  })
}

function field(name: string, text: string): HTMLInputElement {
  document.body.innerHTML = `<input name="${name}">`
  const input = document.body.firstElementChild as HTMLInputElement
  input.value = text
  return input
}

const settled = () => new Promise((resolve) => setTimeout(resolve))
const visible = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  life = new AbortController()
  asked.mockClear()
  window.location.hash = ''
})
afterEach(() => life.abort())

test('says that a search is in use, and not what is typed', async () => {
  const reminders = begin()
  reminders.searched(field('other', 'Quillfeather'))
  await settled()
  expect(asked).not.toHaveBeenCalled()
  reminders.searched(field('people', 'Quillfeather'))
  await settled()
  expect(asked.mock.calls).toEqual([['claim-reminder', { site: 'x', kind: 'search' }]])
  expect(reminders.view()).toMatchObject({ kind: 'search', stopped: false })
  // What is asked is all that the contract has room for.
  expect(Object.keys(REMINDER_MESSAGES['claim-reminder'].request.shape)).toEqual(['site', 'kind'])
})

test('asks once a day, and again at the next key when there was no answer', async () => {
  const reminders = begin()
  asked.mockRejectedValueOnce(new Error('asleep')).mockResolvedValueOnce(null)
  for (const text of ['Q', 'Qu', 'Qui', 'Quil']) {
    reminders.searched(field('people', text))
    await settled()
  }
  expect(asked).toHaveBeenCalledTimes(2)
  expect(reminders.isShown).toBe(false)
})

test('while checking rests nothing is asked', async () => {
  const reminders = begin(false)
  reminders.searched(field('people', 'Q'))
  await settled()
  expect(asked).not.toHaveBeenCalled()
})

test('a page of requests that nobody sees uses up nothing until it comes to the front', async () => {
  window.location.hash = '#requests'
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  const reminders = begin()
  await settled()
  expect(asked).not.toHaveBeenCalled()
  visible('visible')
  await settled()
  expect(asked.mock.calls).toEqual([['claim-reminder', { site: 'x', kind: 'request' }]])
  expect(reminders.isShown).toBe(true)
})

test('a list of requests that comes later than its page is noticed as the pointer moves', async () => {
  window.location.hash = '#notices'
  document.body.innerHTML = ''
  // A page that has just come.
  const now = vi.spyOn(performance, 'now').mockReturnValue(100)
  const reminders = begin()
  visible('visible')
  document.dispatchEvent(new Event('pointermove'))
  await settled()
  expect(asked).not.toHaveBeenCalled()
  document.body.innerHTML = '<button class="accept"></button>'
  now.mockReturnValue(1_000)
  document.dispatchEvent(new Event('pointermove'))
  await settled()
  expect(asked.mock.calls).toEqual([['claim-reminder', { site: 'x', kind: 'request' }]])
  expect(reminders.isShown).toBe(true)
  vi.restoreAllMocks()
})

test('the first move counts, however soon it comes', async () => {
  window.location.hash = '#notices'
  document.body.innerHTML = ''
  vi.spyOn(performance, 'now').mockReturnValue(100)
  begin()
  visible('visible')
  document.body.innerHTML = '<button class="accept"></button>'
  document.dispatchEvent(new Event('pointermove'))
  await settled()
  expect(asked).toHaveBeenCalledOnce()
  vi.restoreAllMocks()
})

test('the line of requests goes with their page, that of a search when writing begins', async () => {
  window.location.hash = '#requests'
  const reminders = begin()
  visible('visible')
  await settled()
  expect(reminders.isShown).toBe(true)
  window.location.hash = ''
  document.dispatchEvent(new Event('pointerdown'))
  expect(reminders.isShown).toBe(false)
  reminders.searched(field('people', 'Q'))
  await settled()
  expect(reminders.isShown).toBe(true)
  reminders.writing()
  expect(reminders.isShown).toBe(false)
})
