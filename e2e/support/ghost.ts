/**
 * The comments of Ghost's own client (`@tryghost/comments-ui`), served as a publication at an origin that the extension
 * knows, with a members API behind it that keeps what it gets. Its TipTap editor stands in an `about:srcdoc` iframe.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'

const ORIGIN = 'https://quietroom.substack.com'
const POST = '0123456789abcdef01234567'
/** As publications load it: the package names no main file. */
const CLIENT = join(import.meta.dirname, '../../node_modules/@tryghost/comments-ui/umd/comments-ui.min.js')

const MEMBER = {
  uuid: '5c9e3f0e-7c7b-4c5e-9c0e-000000000001',
  name: 'Sam Okafor',
  firstname: 'Sam',
  expertise: 'Counsellor',
  avatar_image: '',
  paid: true,
  can_comment: true,
}

const HTML = `<!doctype html><html lang="en"><title>Closing a long case</title><body><h1>Closing a long case</h1>
<section><script src="/client.js" data-ghost-comments="${ORIGIN}" data-api="${ORIGIN}/ghost/api/content/" data-key="k"
data-post-id="${POST}" data-title="Comments" data-count="true" data-comments-enabled="all" data-publication="Quiet Room"
data-color-scheme="light" data-accent-color="#1a5fb4" data-locale="en"></script></section></body></html>`

const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'"

/** A comment as the members API answers it. */
const stored = (html: string, id: number) => ({
  id: String(id).padStart(24, '0'),
  post_id: POST,
  status: 'published',
  html,
  created_at: '2026-01-05T10:00:00.000Z',
  edited_at: null,
  member: MEMBER,
  replies: [],
  liked: false,
  count: { likes: 0, replies: 0, direct_replies: 0 },
})

/** Opens the publication's page. `posted` fills with the HTML of each comment that reached the API. */
export async function openGhost(page: Page): Promise<{ posted: string[]; asked: string[] }> {
  const posted: string[] = []
  const asked: string[] = []
  const json = (body: unknown) => ({ status: 200, contentType: 'application/json', body: JSON.stringify(body) })
  await page.route(`${ORIGIN}/**`, (route) => {
    const request = route.request()
    const { pathname } = new URL(request.url())
    if (pathname === '/client.js') {
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: readFileSync(CLIENT, 'utf8') })
    }
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 })
    if (!pathname.startsWith('/members/') && !pathname.startsWith('/ghost/')) {
      return route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': CSP }, body: HTML })
    }
    asked.push(`${request.method()} ${pathname}`)
    if (pathname.startsWith('/ghost/api/')) return route.fulfill(json({ settings: { labs: {} } }))
    if (pathname.endsWith('/member/')) return route.fulfill(json(MEMBER))
    if (pathname.endsWith('/counts/')) return route.fulfill(json({ [POST]: posted.length }))
    if (request.method() === 'POST') {
      const { comments } = request.postDataJSON() as { comments: { html: string }[] }
      posted.push(comments[0]!.html)
      return route.fulfill(json({ comments: [stored(comments[0]!.html, posted.length)] }))
    }
    const pagination = { page: 1, limit: 20, pages: 1, total: 0, next: null, prev: null }
    return route.fulfill(json({ comments: [], meta: { pagination } }))
  })
  await page.goto(`${ORIGIN}/p/closing-a-long-case`)
  return { posted, asked }
}
