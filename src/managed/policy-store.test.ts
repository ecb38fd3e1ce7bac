import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../background/fake-browser'

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }))
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser
  },
}))

const { KEPT_KEY, policyAtOnce, readPolicy } = await import('./policy-store')

const POLICY = { pause: { value: 'off', locked: true } }
const never = new Promise<never>(() => undefined)

beforeEach(() => {
  fake.browser = fakeBrowser()
})

test('what the browser told is kept, and stands in for it while it doesn’t answer', async () => {
  fake.browser.storage.managed.get.mockResolvedValueOnce(POLICY)
  expect((await readPolicy()).locked).toEqual({ hold: 'off' })
  fake.browser.storage.managed.get.mockReturnValueOnce(never)
  expect((await policyAtOnce()).locked).toEqual({ hold: 'off' })
})

test('an answer in time counts, and replaces what was kept', async () => {
  await fake.browser.storage.local.set({ [KEPT_KEY]: POLICY })
  expect((await policyAtOnce()).locked).toEqual({})
  expect(fake.browser.storage.local.all()).toEqual({})
})

test('a browser without policies is one without a policy, and nothing is kept', async () => {
  fake.browser.storage.managed.get.mockRejectedValueOnce(new Error('no managed storage'))
  expect((await policyAtOnce()).locked).toEqual({})
  fake.browser.storage.managed.get.mockReturnValueOnce(never)
  expect((await policyAtOnce()).locked).toEqual({})
  expect(fake.browser.storage.local.all()).toEqual({})
})
