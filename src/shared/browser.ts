/**
 * The browser's own API object, for what runs in pages: there webextension-polyfill would be a fifteenth of all code,
 * and both browsers answer with promises themselves. Typed as the polyfill is; the worker and our pages use that.
 */
import type { Browser } from 'webextension-polyfill'

type World = { browser?: Browser; chrome?: Browser }

const { browser, chrome } = globalThis as unknown as World

export default (browser ?? chrome) as Browser
