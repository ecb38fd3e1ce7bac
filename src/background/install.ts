import browser from 'webextension-polyfill'

/** Where the welcome and practice page lives. */
export const WELCOME_PAGE = 'src/welcome/index.html'

/** Opens the welcome page, once, right after the extension was installed. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) })
}
