// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { hostOfPattern, ownHostOf, ownSite, patternOf } from './own'

const URL_HERE = new URL('https://social.example/home')

beforeEach(() => {
  document.head.innerHTML = ''
  document.body.innerHTML = ''
})

function box(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.querySelector<HTMLElement>('textarea, [contenteditable]')!
}

test.each([
  ['https://forum.example/t/1?q#a', 'forum.example'],
  ['https://forum.example:8443/', 'forum.example'],
  ['http://forum.example/', undefined],
  ['https://x.com/home', undefined],
  ['https://www.google.com/search', undefined],
  ['chrome://extensions/', undefined],
  ['about:blank', undefined],
])('the host of %s', (address, host) => {
  expect(ownHostOf(new URL(address))).toBe(host)
})

test.each([
  ['https://forum.example/*', 'forum.example'],
  ['*://forum.example/*', 'forum.example'],
  ['https://forum.example/t/*', undefined],
  ['https://*.forum.example/*', undefined],
  ['http://forum.example/*', undefined],
  ['https://*/*', undefined],
  ['<all_urls>', undefined],
])('the host of the pattern %s', (pattern, host) => {
  expect(hostOfPattern(pattern)).toBe(host)
})

test('a pattern asks for one host and no more', () => {
  expect(patternOf('forum.example')).toBe('https://forum.example/*')
})

test('a page of no known software goes by the rules that hold everywhere, under its host', () => {
  const site = ownSite('social.example', document)
  const field = box('<form><textarea placeholder="Your reply"></textarea><button>Send</button></form>')
  expect(site.composer(field, URL_HERE)).toEqual({ surface: 'reply', audience: 'unknown' })
  expect([site.id, site.name]).toEqual(['social.example', 'social.example'])
  expect(site.isSubmit([document.querySelector('button')!], field)).toBe(true)
})

const OFFICIAL = `<div id="mastodon"><form class="compose-form">
  <div class="navigation-bar">Sam @sam</div>
  <div class="compose-form__dropdowns"><button class="dropdown-button">Private mention</button></div>
  <textarea></textarea><button type="submit">Post</button></form></div>`

test.each([
  ['its own web client', OFFICIAL, { surface: 'dm', audience: 'direct', handle: 'sam@social.example' }],
  [
    'Elk',
    '<div aria-roledescription="publish-widget"><div class="content-editor" contenteditable="true"></div></div>',
    { surface: 'post', audience: 'unknown' },
  ],
  [
    'Phanpy',
    '<div id="compose-container"><form><select name="visibility"><option value="private" selected></select><textarea name="status"></textarea></form></div>',
    { surface: 'post', audience: 'friends' },
  ],
])('Mastodon at any host: %s', (_, html, composer) => {
  const site = ownSite('social.example', document)
  expect(site.id).toBe('social.example')
  expect(site.composer(box(html), URL_HERE)).toEqual(composer)
  expect([site.id, site.name]).toEqual(['mastodon', 'Mastodon'])
})

test('the generator says it too, and what was seen once stands', () => {
  const site = ownSite('social.example', document)
  document.head.innerHTML = '<meta name="generator" content="Mastodon 4.5.1">'
  expect(site.requests?.(new URL('https://social.example/follow_requests'), document)).toBe(true)
  document.head.innerHTML = ''
  expect(site.composer(box('<textarea></textarea>'), URL_HERE)).toBeNull()
})

test('a forum with a form called alike is no Mastodon', () => {
  const site = ownSite('social.example', document)
  site.composer(box('<form class="compose-form"><textarea></textarea></form>'), URL_HERE)
  expect(site.id).toBe('social.example')
})
