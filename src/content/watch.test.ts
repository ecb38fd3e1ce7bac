// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { eachInItsOwnPage } from './test-page'
import { watch } from './watch'

const life = eachInItsOwnPage()

function begin() {
  document.body.innerHTML = '<textarea></textarea><button>Post</button>'
  const box = document.querySelector('textarea')!
  const looked = vi.fn()
  watch(box, life().signal, { touched: () => {}, left: () => {}, looked })
  return { box, looked, button: document.querySelector('button')! }
}

const press = (element: Element) => element.dispatchEvent(new Event('pointerup', { bubbles: true }))

test('a field that a script empties some time after a press is looked at soon after', async () => {
  const { box, looked, button } = begin()
  for (const [answerMs, withinMs] of [
    [200, 300],
    [2_000, 1_300],
    [20_000, 11_000],
  ] as const) {
    box.value = 'My client cried.'
    await vi.advanceTimersByTimeAsync(90_000)
    press(button)
    await vi.advanceTimersByTimeAsync(answerMs)
    box.value = ''
    looked.mockClear()
    await vi.advanceTimersByTimeAsync(withinMs)
    expect(looked, `emptied after ${answerMs} ms`).toHaveBeenCalledWith('')
  }
})

test('a page at rest has no timer, and a press is followed by a dozen looks', async () => {
  const { looked, button } = begin()
  await vi.advanceTimersByTimeAsync(100_000)
  expect(vi.getTimerCount()).toBe(0)
  looked.mockClear()
  press(button)
  await vi.advanceTimersByTimeAsync(200_000)
  expect(vi.getTimerCount()).toBe(0)
  expect(looked.mock.calls.length).toBeLessThanOrEqual(16)
})

test('an act cuts a long wait short, and keys that follow one another set no new timer each', async () => {
  const { looked, button } = begin()
  await vi.advanceTimersByTimeAsync(25_000)
  looked.mockClear()
  for (let key = 0; key < 10; key++) {
    press(button)
    await vi.advanceTimersByTimeAsync(60)
  }
  expect(looked).toHaveBeenCalledTimes(2)
})

test('nothing is looked at once the box is let go', async () => {
  const { looked, button } = begin()
  life().abort()
  press(button)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(looked).not.toHaveBeenCalled()
})
