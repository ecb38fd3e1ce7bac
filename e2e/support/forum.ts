/** A made-up forum that none of our sites knows, at an origin of its own and under a strict policy. */
import type { BrowserContext } from 'playwright'

export const FORUM = 'https://forum.example'

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Colleagues’ forum</title><script src="/forum.js" defer></script></head>
  <body>
    <form role="search" action="/search"><textarea aria-label="Find a member" id="search"></textarea></form>
    <input type="password" aria-label="Password">
    <form id="post" action="/post">
      <textarea id="draft" rows="6" cols="60" aria-label="New topic"></textarea>
      <button type="submit">Post topic</button>
    </form>
    <iframe title="Comments" srcdoc="<!doctype html><textarea id=comment aria-label='Add a comment'></textarea>"></iframe>
  </body>
</html>`

const SCRIPT = `window.posted = []
document.querySelector('#post').addEventListener('submit', (event) => {
  event.preventDefault()
  window.posted.push(document.querySelector('#draft').value)
})`

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'self'"

/** Serves the forum in this browser. */
export async function serveForum(context: BrowserContext): Promise<void> {
  await context.route(`${FORUM}/**`, (route) => {
    const isScript = new URL(route.request().url()).pathname === '/forum.js'
    return route.fulfill({
      contentType: isScript ? 'text/javascript' : 'text/html; charset=utf-8',
      headers: { 'content-security-policy': CSP },
      body: isScript ? SCRIPT : PAGE,
    })
  })
}
