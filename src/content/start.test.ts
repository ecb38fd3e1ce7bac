// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import type { Send } from '../shared/deliver'
import generic from '../sites/generic'
import { start } from './start'
import { eachInItsOwnPage } from './test-page'

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => key } } }))

const life = eachInItsOwnPage()

const STATE = { enabled: true, pausedUntil: 0, hold: 'high', marks: 'text', theme: 'auto' }

/** A page with one box in focus, and a worker that answers each message as told. */
function begin(answers: Record<string, (time: number) => unknown>, speak?: (speech: unknown) => void) {
  document.body.innerHTML = '<textarea></textarea>'
  const box = document.querySelector('textarea')!
  box.value = 'My client cried.'
  const times = new Map<string, number>()
  const texts: string[] = []
  const send = (async (name: string, request: { text?: string; revision?: number }) => {
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    if (name === 'check') texts.push(request.text!)
    return answers[name] ? answers[name](time) : name === 'check' ? { revision: request.revision, findings: [] } : null
  }) as unknown as Send
  const site = { ...generic, composer: () => ({ surface: 'post', audience: 'public' }) as const }
  box.focus()
  const started = start({
    page: document,
    site,
    send,
    signal: life().signal,
    isAlive: () => true,
    ...(speak && { speak }),
  })
  return { box, started, times, texts }
}

const lost = () => new Promise(() => {})

test('a box in focus before the settings came is checked when they do', async () => {
  const { texts, started } = begin({
    'page-state': () => new Promise((resolve) => setTimeout(() => resolve(STATE), 900)),
  })
  await vi.advanceTimersByTimeAsync(800)
  expect(started.hasBoxes()).toBe(false)
  await vi.advanceTimersByTimeAsync(500)
  expect(texts).toEqual(['My client cried.'])
})

test('a question for the settings that is lost without a word is asked again', async () => {
  const { texts } = begin({ 'page-state': (time) => (time === 1 ? lost() : STATE) })
  await vi.advanceTimersByTimeAsync(3000)
  expect(texts).toEqual(['My client cried.'])
})

test('a worker that fails while it starts is asked until it answers, with no key pressed', async () => {
  const { texts } = begin({
    'page-state': (time) => {
      if (time < 4) throw new Error('port closed')
      return STATE
    },
  })
  await vi.advanceTimersByTimeAsync(4000)
  expect(texts).toEqual(['My client cried.'])
})

test('the words come with the settings, where the page has none of its own', async () => {
  const speech = { language: 'de', words: { content_close: 'Schließen' } }
  const speak = vi.fn()
  begin({ 'page-state': () => ({ ...STATE, speech }) }, speak)
  await vi.advanceTimersByTimeAsync(10)
  expect(speak).toHaveBeenCalledWith(speech)
})
