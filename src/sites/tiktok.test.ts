// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import tiktok from './tiktok'

const PROFILE = '<a data-e2e="nav-profile" href="/@sam.okafor"></a>'
const box = '<div class="public-DraftEditor-content" role="textbox" contenteditable="true" data-box></div>'
const comment = `<div><div data-e2e="comment-input">${box}</div><div data-e2e="comment-post" role="button" data-pressed>Post</div></div>`
const caption = `<div>${box}<button data-pressed>Post</button></div>`
const message = `<div data-e2e="message-input-area">${box}</div>`

describeSite(tiktok, {
  origin: 'https://www.tiktok.com',
  boxes: {
    comment: {
      path: '/@elena/video/1',
      html: PROFILE + comment,
      is: { surface: 'comment', audience: 'public', handle: 'sam.okafor' },
    },
    caption: { path: '/tiktokstudio/upload', html: caption, is: { surface: 'post', audience: 'unknown' } },
    message: { path: '/messages', html: message, is: { surface: 'dm', audience: 'direct' } },
    'newer message': {
      path: '/messages',
      html: `<div data-e2e="dm-new-input-editor">${box}</div>`,
      is: { surface: 'dm', audience: 'direct' },
    },
    'a rich field elsewhere': { path: '/', html: box, is: null },
    'the search of the site': { html: '<input type="search" data-e2e="search-user-input" data-box>', is: null },
  },
  presses: {
    comment: { html: comment, is: true },
    'the like of a comment': {
      html: `${comment.replace(' data-pressed', '')}<button data-pressed>Like</button>`,
      is: false,
    },
    caption: { path: '/tiktokstudio/upload', html: caption, is: true },
    'discard of a caption': { path: '/tiktokstudio/upload', html: caption.replace('Post', 'Discard'), is: false },
  },
  keys: {
    comment: { html: comment, enter: true, modEnter: false },
    message: { html: message, enter: true, modEnter: false },
    caption: { path: '/tiktokstudio/upload', html: caption, enter: false, modEnter: false },
  },
  searches: {
    'the search of the site': { html: '<input type="search" data-e2e="search-user-input" data-box>', is: true },
    comment: { html: comment, is: false },
  },
  requests: { '/': false, '/@elena/video/1': false },
  shows: {
    'a message from a stranger': {
      path: '/messages',
      html: '<textarea data-box></textarea><div class="css-1-DivStrangerBox"></div>',
      is: true,
    },
    'a conversation': { path: '/messages', html: message, is: false },
  },
})
