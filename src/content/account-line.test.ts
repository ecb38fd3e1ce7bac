// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Send } from '../shared/send'
import generic from '../sites/generic'
import { createAccountLine } from './account-line'

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string, values: string[]) => [key, ...values].join(' ') } },
}))

let life: AbortController
let box: HTMLElement
const answer = { role: 'unknown', ask: false, switched: false }
const asked = vi.fn(async (_name: string, _request: unknown): Promise<unknown> => answer)
const said = vi.fn()

function begin() {
  const element = document.createElement('div')
  const host = { element, layer: element, app: element, serve: () => {}, owns: () => false }
  return createAccountLine({
    site: { ...generic, id: 'x', name: 'X' },
    send: asked as unknown as Send,
    host: () => host,
    theme: () => 'light',
    redraw: () => {},
    say: said,
    signal: life.signal,
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  life = new AbortController()
  box = document.body.appendChild(document.createElement('textarea'))
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

test('a site that doesn’t show the account is asked nothing', async () => {
  const line = begin()
  await line.writing(box, undefined)
  expect(asked).not.toHaveBeenCalled()
  expect(line.isShown).toBe(false)
})

test('a new account: asked which it is, answered once', async () => {
  asked.mockResolvedValueOnce({ ...answer, ask: true })
  const line = begin()
  await line.writing(box, 'sam')
  expect(line.view()).toMatchObject({ kind: 'ask', handle: 'sam' })
  expect(said).toHaveBeenLastCalledWith('content_account_ask @sam X')
  line.view()?.choose('practice')
  expect(asked).toHaveBeenLastCalledWith('set-role', { site: 'x', handle: 'sam', role: 'practice' })
  expect(line.isShown).toBe(false)
})

test('the same account as last time: nothing is said', async () => {
  const line = begin()
  await line.writing(box, 'sam')
  expect(line.isShown).toBe(false)
  expect(said).not.toHaveBeenCalled()
})

test('another account: said with its role, and gone some time after writing began', async () => {
  asked.mockResolvedValueOnce({ role: 'personal', ask: false, switched: true })
  const line = begin()
  await line.writing(box, 'Sam Rivera')
  expect(said).toHaveBeenLastCalledWith('content_account_switched_personal Sam Rivera X')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(line.isShown).toBe(true)
  line.typed()
  await vi.advanceTimersByTimeAsync(7000)
  line.typed()
  expect(line.isShown).toBe(true)
  await vi.advanceTimersByTimeAsync(1500)
  expect(line.isShown).toBe(false)
})

test('a question stays until it is answered, however long one writes, and goes with its box', async () => {
  asked.mockResolvedValueOnce({ ...answer, ask: true })
  const line = begin()
  await line.writing(box, 'sam')
  line.typed()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(line.isShown).toBe(true)
  box.remove()
  await line.writing(document.body.appendChild(document.createElement('textarea')), 'sam')
  expect(line.isShown).toBe(false)
})

test('no answer: nothing is shown', async () => {
  asked.mockRejectedValueOnce(new Error('asleep'))
  const line = begin()
  await line.writing(box, 'sam')
  expect(line.isShown).toBe(false)
})

test('a check tells the account only when another one posts meanwhile', async () => {
  const line = begin()
  await line.writing(box, 'sam')
  await line.posting(box, 'sam')
  expect(asked).toHaveBeenCalledTimes(1)
  asked.mockResolvedValueOnce({ role: 'personal', ask: false, switched: true })
  await line.posting(box, 'sea')
  expect(line.view()).toMatchObject({ kind: 'switched', handle: 'sea', role: 'personal' })
  await line.posting(box, 'sea')
  expect(asked).toHaveBeenCalledTimes(2)
})

test('what the worker did not hear is told again with the next check', async () => {
  asked.mockRejectedValueOnce(new Error('asleep'))
  const line = begin()
  await line.writing(box, 'sam')
  await line.posting(box, 'sam')
  expect(asked).toHaveBeenCalledTimes(2)
})
