// @vitest-environment happy-dom
import instagram from './instagram'
import { describeSite } from './kit/testing'

const PROFILE = '<a href="/sam.okafor.lpc/"><svg aria-label="Profile"></svg></a>'
const lexical = (label: string) =>
  `<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}" data-box></div>`
const button = (text: string) => `<div role="button" tabindex="0" data-pressed>${text}</div>`
const caption = `<div role="dialog" aria-label="Create new post">${button('Share')}${lexical('Write a caption...')}</div>`
const comment = (value = '') =>
  `<article><form><textarea aria-label="Add a comment..." data-box>${value}</textarea>${button('Post')}</form></article>`
const chat = `<div>${lexical('Message')}${button('Send')}</div>`

describeSite(instagram, {
  origin: 'https://www.instagram.com',
  boxes: {
    caption: {
      html: PROFILE + caption,
      is: { surface: 'post', audience: 'unknown', handle: 'sam.okafor.lpc' },
    },
    comment: { path: '/p/abc/', html: comment(), is: { surface: 'comment', audience: 'unknown' } },
    'reply, prefilled': { path: '/p/abc/', html: comment('@elena '), is: { surface: 'reply', audience: 'unknown' } },
    message: { path: '/direct/t/1/', html: chat, is: { surface: 'dm', audience: 'direct' } },
    'older message': {
      path: '/direct/t/1/',
      html: '<textarea placeholder="Message..." data-box></textarea>',
      is: { surface: 'dm', audience: 'direct' },
    },
    'message in the drawer': { path: '/', html: lexical('Nachricht'), is: { surface: 'dm', audience: 'direct' } },
    'answer to a story': {
      path: '/stories/elena/1/',
      html: '<textarea data-box></textarea>',
      is: { surface: 'dm', audience: 'direct' },
    },
    'profile text': {
      path: '/accounts/edit/',
      html: '<form><textarea id="pepBio" data-box></textarea></form>',
      is: { surface: 'bio', audience: 'unknown' },
    },
    'a textarea of no form': { path: '/', html: '<textarea data-box></textarea>', is: null },
    'the search of the site': { html: '<input type="text" aria-label="Search input" data-box>', is: null },
  },
  presses: {
    share: { html: caption, is: true },
    'post, of a comment': { path: '/p/abc/', html: comment(), is: true },
    send: { path: '/direct/t/1/', html: chat, is: true },
    'share, of the post beside a comment': {
      path: '/p/abc/',
      html: comment().replace(' data-pressed', '').replace('<form>', '<form><i></i>') + button('Share'),
      is: false,
    },
    'a disabled post': {
      path: '/p/abc/',
      html: comment().replace('data-pressed', 'data-pressed aria-disabled="true"'),
      is: false,
    },
  },
  keys: {
    caption: { html: caption, enter: false, modEnter: false },
    comment: { path: '/p/abc/', html: comment(), enter: true, modEnter: false },
    message: { path: '/direct/t/1/', html: chat, enter: true, modEnter: false },
  },
  searches: {
    'the search panel': { html: '<input type="text" aria-label="Search input" data-box>', is: true },
    comment: { html: comment(), is: false },
  },
  requests: { '/accounts/activity/': true, '/direct/requests/': true, '/accounts/edit/': false, '/direct/t/1/': false },
})
