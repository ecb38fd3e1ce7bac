// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import tumblr from './tumblr'

const block = (mark = 'data-box') =>
  `<p role="document" aria-label="Block: Paragraph" contenteditable="true" class="block-editor-rich-text__editable" ${mark}></p>`
const dialog = (inside: string) => `<div role="dialog">${inside}<button data-pressed>Post now</button></div>`
const reply =
  '<article><form><textarea aria-label="Reply" data-box></textarea><button type="submit" data-pressed>Reply</button></form></article>'

describeSite(tumblr, {
  origin: 'https://www.tumblr.com',
  boxes: {
    post: { path: '/new/text', html: dialog(block()), is: { surface: 'post', audience: 'public' } },
    reblog: { path: '/reblog/a/1', html: dialog(block()), is: { surface: 'post', audience: 'public' } },
    tags: {
      path: '/new/text',
      html: dialog(`${block('')}<textarea data-box></textarea>`),
      is: { surface: 'post', audience: 'public' },
    },
    reply: { path: '/a/1', html: reply, is: { surface: 'reply', audience: 'unknown' } },
  },
  presses: {
    post: { path: '/new/text', html: dialog(block()), is: true },
    'another control': { path: '/new/text', html: dialog(block()).replace('Post now', 'Settings'), is: false },
    reply: { path: '/a/1', html: reply, is: true },
  },
  keys: { post: { path: '/new/text', html: dialog(block()), enter: false, modEnter: true } },
  searches: {
    'the search of the site': {
      html: '<form role="search"><input name="q" placeholder="Search Tumblr" data-box></form>',
      is: true,
    },
    'an emoji picker': { html: '<div class="emoji-picker"><input type="search" data-box></div>', is: false },
  },
})
