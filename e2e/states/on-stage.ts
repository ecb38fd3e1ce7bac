/** Tests that take one browser from state to state. */
import { test as base } from '../support/test'
import { Stage } from './stage'

export const test = base.extend<{ stage: Stage }, { kept: Stage }>({
  kept: [async ({ shared }, use) => use(await Stage.of(shared)), { scope: 'worker' }],
  stage: async ({ kept }, use) => {
    await kept.takeUp()
    await use(kept)
  },
})
