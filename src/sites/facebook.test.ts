// @vitest-environment happy-dom
import facebook from './facebook'
import { describeSite } from './kit/testing'

const box = (label: string, placeholder = label) =>
  `<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}" aria-placeholder="${placeholder}" data-box></div>`
const privacy = (who: string) => `<div role="button" aria-label="Edit privacy. Sharing with ${who}"></div>`
const post = (inside: string) => `<div role="dialog"><form>${inside}</form></div>`
const button = (label: string) => `<div role="button" aria-label="${label}" data-pressed></div>`
const mind = box("What's on your mind, Sam?")
const comment = box('Comment as Sam Okafor')

describeSite(facebook, {
  origin: 'https://www.facebook.com',
  boxes: {
    'public post': {
      html: post(privacy('Public') + mind),
      is: { surface: 'post', audience: 'public', handle: 'Sam' },
    },
    'post for friends': {
      html: post(privacy('Friends') + mind),
      is: { surface: 'post', audience: 'friends', handle: 'Sam' },
    },
    'post for some friends': {
      html: post(privacy('Friends except...') + mind),
      is: { surface: 'post', audience: 'friends', handle: 'Sam' },
    },
    'post in another language': {
      html: post(box('Was machst du gerade?')),
      is: { surface: 'post', audience: 'unknown' },
    },
    'post in a group': {
      path: '/groups/therapists/',
      html: post(box('Create a public post…')),
      is: { surface: 'group', audience: 'group' },
    },
    comment: {
      html: `<div role="article"><form>${comment}</form></div>`,
      is: { surface: 'comment', audience: 'unknown', handle: 'Sam Okafor' },
    },
    'comment below a post in a dialog': {
      html: `<div role="dialog"><div role="article"></div><form>${box('Kommentieren …')}</form></div>`,
      is: { surface: 'comment', audience: 'unknown' },
    },
    'comment in a group': {
      path: '/groups/therapists/posts/1',
      html: `<form>${box('Answer as Sam')}</form>`,
      is: { surface: 'comment', audience: 'group', handle: 'Sam' },
    },
    reply: {
      html: `<div role="article"><form>${box('Reply to Elena')}</form></div>`,
      is: { surface: 'reply', audience: 'unknown' },
    },
    'chat by address': { path: '/messages/t/1', html: box('Nachricht'), is: { surface: 'dm', audience: 'direct' } },
    'chat in a corner': { html: box('Nachricht', 'Aa'), is: { surface: 'dm', audience: 'direct' } },
  },
  presses: {
    post: { html: post(mind + button('Post')), is: true },
    'another control': { html: post(mind + button('Photo/video')), is: false },
    comment: { html: `<div role="article"><form>${comment}${button('Comment')}</form></div>`, is: true },
    "another post's comment": {
      html: `<div role="article"><form>${comment}</form></div><div role="article">${button('Comment')}</div>`,
      is: false,
    },
  },
  keys: {
    post: { html: post(mind), enter: false, modEnter: false },
    comment: { html: `<div role="article"><form>${comment}</form></div>`, enter: true, modEnter: false },
    chat: { path: '/messages/t/1', html: box('Message', 'Aa'), enter: true, modEnter: false },
  },
  answers: {
    comment: {
      html: `<div role="article"><p data-ad-rendering-role="story_message">Two places left.</p><form>${comment}</form></div>`,
      is: 'Two places left.',
    },
    post: { html: `<p data-ad-rendering-role="story_message">Two places left.</p>${post(mind)}`, is: undefined },
  },
  searches: {
    'the search of the site': { html: '<input type="search" aria-label="Search Facebook" data-box>', is: true },
    comment: { html: `<form>${comment}</form>`, is: false },
  },
  requests: {
    '/friends/requests': true,
    '/messages/requests/': true,
    '/messages/t/1': false,
    '/friends': false,
    '/': false,
  },
})
