import { beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { FakeBrowser } from './fake-browser'
import { handlers } from './handlers'
import { readSettings } from './settings-store'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }))
vi.mock('./rules', () => ({ runRules: vi.fn() }))
const { local } = (browser as unknown as FakeBrowser).storage
const content = { kind: 'content' } as const
const here = (handle: string, site = 'x') => handlers['account-here']({ site, handle }, content)

beforeEach(() => local.clear())

test('an account is noted when it is first seen, and asked about once', async () => {
  expect(await here('sam')).toEqual({ role: 'unknown', ask: true, switched: false })
  expect(await here('sam')).toEqual({ role: 'unknown', ask: false, switched: false })
  expect((await readSettings()).settings.accounts).toEqual([{ site: 'x', handle: 'sam', role: 'unknown' }])
})

test('a switch is told with the role of the account that posts now', async () => {
  await handlers['set-role']({ site: 'x', handle: 'pro', role: 'professional' }, content)
  await handlers['set-role']({ site: 'x', handle: 'own', role: 'personal' }, content)
  expect(await here('pro')).toMatchObject({ switched: false })
  expect(await here('own')).toEqual({ role: 'personal', ask: false, switched: true })
  expect(await here('@OWN')).toMatchObject({ switched: false })
  expect(await here('pro')).toMatchObject({ role: 'professional', switched: true })
})

test('each site has its own last account; two names of one account are no switch', async () => {
  await handlers['set-role']({ site: 'facebook', handle: 'Sam Rivera', role: 'personal' }, content)
  await here('pro')
  expect(await here('Sam Rivera', 'facebook')).toMatchObject({ switched: false })
  expect(await here('Sam', 'facebook')).toEqual({ role: 'personal', ask: false, switched: false })
})

test('starting over forgets which account was used', async () => {
  await here('one')
  await handlers['reset-settings']({}, { kind: 'page' })
  expect(await here('two')).toMatchObject({ ask: true, switched: false })
})
