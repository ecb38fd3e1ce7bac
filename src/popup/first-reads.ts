/**
 * What the browser is asked before the popup can be drawn. The popup imports this first, and vite.config.ts keeps it in
 * a file of its own: so all answers are on their way while the rest of the code is still run (npm run bench:popup).
 * That works only as long as nothing here takes time by itself: no schemas, no components.
 */
import { storedSettings } from '../background/stored-settings'
import { askPolicy } from '../managed/policy-told'
import { readFrontTab } from './front-tab'

export function readAll() {
  return { settings: storedSettings(), policy: askPolicy().soon, front: readFrontTab() }
}

export const firstReads = readAll()
