import browser from '../shared/browser'

/** Opens one of the extension's pages in a tab and closes the popup. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
  window.close()
}

/** Opens the options page at one of its sections. */
export const openOptions = (section = '') => openPage(`src/options/index.html${section && `#${section}`}`)

/** Opens the practice box. */
export const openPractice = () => openPage('src/welcome/index.html#practice')
