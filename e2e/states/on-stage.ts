/** Tests that take one browser from state to state. */
import { test as base } from '../support/test'
import { Stage } from './stage'

export const test = base.extend<object, { stage: Stage }>({
  stage: [async ({ shared }, use) => use(await Stage.of(shared)), { scope: 'worker' }],
})
