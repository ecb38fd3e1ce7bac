import { expect, test, vi } from 'vitest'
import { createAlive } from './lifetime'

const at = (timeStamp: number) => ({ timeStamp }) as Event

function counted(life: { isAlive: boolean }) {
  const asked = vi.fn(() => life.isAlive)
  const died = vi.fn()
  const heard = vi.fn()
  const alive = createAlive(asked, died)
  return { asked, died, heard, listen: alive(heard), other: alive(heard) }
}

test('the events of one key ask once whether this copy still runs', () => {
  const { asked, heard, listen, other } = counted({ isAlive: true })
  for (const time of [1000, 1001, 1004]) listen(at(time))
  other(at(1020))
  expect([asked.mock.calls.length, heard.mock.calls.length]).toEqual([1, 4])
  listen(at(1200))
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a copy that is gone hears nothing and ends', () => {
  const life = { isAlive: true }
  const { died, heard, listen } = counted(life)
  listen(at(1000))
  life.isAlive = false
  listen(at(1200))
  expect([died.mock.calls.length, heard.mock.calls.length]).toEqual([1, 1])
})
