// @vitest-environment happy-dom
import bluesky from './bluesky'
import { describeSite } from './kit/testing'

const box =
  '<div class="tiptap ProseMirror" role="textbox" contenteditable="true" aria-label="Rich-Text Editor" data-box></div>'
const second = box.replace(' data-box', '')
const publish = (label: string) =>
  `<button data-testid="composerPublishBtn" aria-label="${label}" data-pressed>Post</button>`
const overlay = (...parts: string[]) => `<div aria-modal="true">${parts.join('')}</div>`
const parent = '<div role="article">What helped you most?</div>'
const message =
  '<div><div inert>Hi</div><textarea aria-label="Message input field" data-box></textarea><button aria-label="Send message" data-pressed></button></div>'

describeSite(bluesky, {
  origin: 'https://bsky.app',
  boxes: {
    post: { html: overlay(publish('Publish post'), box), is: { surface: 'post', audience: 'public' } },
    'second post of a thread': {
      html: overlay(publish('Publish posts'), second, box),
      is: { surface: 'post', audience: 'public' },
    },
    reply: { html: overlay(publish('Publish reply'), parent, box), is: { surface: 'reply', audience: 'public' } },
    'replies of a thread': {
      html: overlay(publish('Publish replies'), parent, second, box),
      is: { surface: 'reply', audience: 'public' },
    },
    message: { path: '/messages/3k', html: message, is: { surface: 'dm', audience: 'direct' } },
    'profile text': {
      path: '/profile/sam',
      html: '<div role="dialog"><textarea data-box></textarea></div>',
      is: { surface: 'post', audience: 'unknown' },
    },
    'a textarea elsewhere': { html: '<textarea data-box></textarea>', is: null },
  },
  presses: {
    publish: { html: overlay(publish('Publish post'), box), is: true },
    'publish, disabled': {
      html: overlay(publish('Publish post').replace('data-pressed', 'data-pressed aria-disabled="true"'), box),
      is: false,
    },
    'add media': {
      html: overlay(
        publish('').replace(' data-pressed', ''),
        box,
        '<button data-testid="openMediaBtn" data-pressed></button>',
      ),
      is: false,
    },
    'send a message': { path: '/messages/3k', html: message, is: true },
  },
  keys: {
    post: { html: overlay(box), enter: false, modEnter: true },
    message: { path: '/messages/3k', html: message, enter: true, modEnter: false },
  },
  answers: {
    reply: { html: overlay(publish('Publish reply'), parent, box), is: 'What helped you most?' },
    post: { html: parent + overlay(publish('Publish post'), box), is: undefined },
  },
  searches: {
    'the search page': { path: '/search', html: '<div role="search"><input data-box></div>', is: true },
    'the search beside the feed': { path: '/', html: '<div role="search"><input data-box></div>', is: true },
    'a search of GIFs': { path: '/', html: '<input placeholder="Search KLIPY" data-box>', is: false },
    'a field elsewhere': { path: '/settings', html: '<input data-box>', is: false },
  },
  requests: { '/messages/inbox': true, '/messages/3k': false },
})
