/** The content script: starts the watch over this frame's compose boxes, from `document_start`, until the extension goes. */
import browser from '../shared/browser'
import { isAlive } from '../shared/deliver'
import { speak } from '../shared/i18n'
import { siteOf } from '../sites'
import { ownSite } from '../sites/own'
import { isOwnField } from './card/own-field'
import { takeOver } from './lifetime'
import { send } from './send'
import { servePage } from './serve-page'
import { start } from './start'

/** Frames without an address of their own (`about:srcdoc`) belong to the page that made them. */
function pageUrl(): URL {
  return new URL(location.protocol === 'about:' ? document.baseURI : location.href)
}

function main(): void {
  const life = takeOver()
  const { signal } = life
  const shipped = siteOf(pageUrl())
  const site = shipped ?? ownSite(pageUrl().hostname, document)
  const started = start({
    page: document,
    site,
    send,
    signal,
    url: pageUrl,
    isAlive,
    speak,
    died: () => life.abort(),
    onSettings(changed, until) {
      const stored = (_: unknown, area: string) => {
        if (area !== 'session') changed()
      }
      browser.storage.onChanged.addListener(stored)
      until.addEventListener('abort', () => {
        if (isAlive()) browser.storage.onChanged.removeListener(stored)
      })
    },
  })
  servePage(
    {
      'list-marks': () => started.listMarks(),
      'show-mark': ({ index }) => {
        started.showMark(index)
        return null
      },
      'next-mark': () => {
        started.nextMark()
        return null
      },
    },
    (name) => started.hasBoxes() || (name === 'next-mark' && started.hasLine()),
    signal,
  )
  // The page itself says who is signed in, whether or not it has a box; only when asked, since looking costs.
  servePage(
    {
      'who-is-here': () => {
        const handle = site.account?.(document)
        return { site: site.id, ...(handle && { handle }) }
      },
    },
    () => window.top === window,
    signal,
  )
  // The user takes a site of their own back: this copy goes, in every frame.
  servePage(
    {
      leave: ({ hosts }) => {
        if (!shipped && hosts.includes(pageUrl().hostname)) life.abort()
        return null
      },
    },
    () => true,
    signal,
  )
}

if (!isOwnField(document)) main()
