import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../background/fake-browser'
import { KEPT_KEY } from './policy-told'

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }))
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser
  },
}))

const POLICY = { pause: { value: 'off', locked: true } }
const never = new Promise<never>(() => undefined)

let store: typeof import('./policy-store')

beforeEach(async () => {
  fake.browser = fakeBrowser()
  vi.resetModules()
  store = await import('./policy-store')
})

test('what the browser told is kept, and stands in for it while it doesn’t answer', async () => {
  fake.browser.storage.managed.get.mockResolvedValueOnce(POLICY)
  expect((await store.readPolicy()).locked).toEqual({ hold: 'off' })
  fake.browser.storage.managed.get.mockReturnValueOnce(never)
  expect((await store.policyAtOnce()).locked).toEqual({ hold: 'off' })
})

test('an answer in time counts, and replaces what was kept', async () => {
  await fake.browser.storage.local.set({ [KEPT_KEY]: POLICY })
  expect((await store.policyAtOnce()).locked).toEqual({})
  expect(fake.browser.storage.local.all()).toEqual({})
})

test('a browser without policies is one without a policy, and nothing is kept', async () => {
  fake.browser.storage.managed.get.mockRejectedValueOnce(new Error('no managed storage'))
  expect((await store.policyAtOnce()).locked).toEqual({})
  fake.browser.storage.managed.get.mockReturnValueOnce(never)
  expect((await store.policyAtOnce()).locked).toEqual({})
  expect(fake.browser.storage.local.all()).toEqual({})
})

test('an answer that is late is waited for once, not by everybody who asks', async () => {
  let tell = (_: Record<string, unknown>): void => undefined
  fake.browser.storage.managed.get.mockReturnValueOnce(new Promise((resolve) => (tell = resolve)))
  await store.policyAtOnce()
  const waits = vi.spyOn(globalThis, 'setTimeout')
  expect((await store.policyAtOnce()).locked).toEqual({})
  expect(waits).not.toHaveBeenCalled()
  tell(POLICY)
  expect((await store.readPolicy()).locked).toEqual({ hold: 'off' })
  fake.browser.storage.managed.get.mockResolvedValueOnce(POLICY)
  expect((await store.policyAtOnce()).locked).toEqual({ hold: 'off' })
})
