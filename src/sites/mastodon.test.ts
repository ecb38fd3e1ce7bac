// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import mastodon from './mastodon'

const submit = '<button type="submit" data-pressed>Post</button>'
const official = (visibility: string, inside = '') =>
  `<form class="compose-form"><div class="navigation-bar"><strong>Sam</strong> @sam_lpc</div>${inside}<div class="compose-form__dropdowns"><button type="button" class="dropdown-button">${visibility}</button></div><input id="cw-spoiler-input"><textarea data-box></textarea>${submit}</form>`
const elk = (name: string) =>
  `<div aria-roledescription="publish-widget"><a href="/mastodon.social/@sam_lpc"></a><div class="content-editor" contenteditable="true" data-box></div><button class="publish-button" data-pressed>${name}</button></div>`
const phanpy = (visibility: string, name = 'Post') =>
  `<div id="compose-container"><form><textarea name="status" class="compose-field" data-box></textarea><select name="visibility"><option value="${visibility}" selected></option></select><button type="submit" data-pressed>${name}</button></form></div>`
const ELK = 'https://elk.zone'
const PHANPY = 'https://phanpy.social'
const handle = 'sam_lpc@mastodon.social'

describeSite(mastodon, {
  origin: 'https://mastodon.social',
  boxes: {
    post: { html: official('Public'), is: { surface: 'post', audience: 'public', handle } },
    'quiet post': { html: official('Quiet public'), is: { surface: 'post', audience: 'public', handle } },
    'post for followers': { html: official('Followers'), is: { surface: 'post', audience: 'friends', handle } },
    'private mention': { html: official('Private mention'), is: { surface: 'dm', audience: 'direct', handle } },
    'another language': { html: official('Öffentlich'), is: { surface: 'post', audience: 'unknown', handle } },
    reply: {
      html: official('Public', '<div class="reply-indicator"></div>'),
      is: { surface: 'reply', audience: 'public', handle },
    },
    'content warning': {
      html: official('Public').replace('input"', 'input" data-box').replace('<textarea data-box', '<textarea'),
      is: { surface: 'post', audience: 'public', handle },
    },
    'another instance': {
      path: 'https://hachyderm.io/home',
      html: official('Public'),
      is: { surface: 'post', audience: 'public', handle: 'sam_lpc@hachyderm.io' },
    },
    'profile text': {
      path: '/settings/profile',
      html: '<textarea data-box></textarea>',
      is: { surface: 'bio', audience: 'public' },
    },
    'the search of the site': { html: '<input class="search__input" data-box>', is: null },
    'poll option': { html: '<form class="compose-form"><input data-box></form>', is: null },
    'Elk: post': { path: `${ELK}/home`, html: elk('Publish!'), is: { surface: 'post', audience: 'unknown', handle } },
    'Elk: reply': { path: `${ELK}/home`, html: elk('Reply'), is: { surface: 'reply', audience: 'unknown', handle } },
    'Elk: reply on a post': {
      path: `${ELK}/mastodon.social/@elena/112`,
      html: elk('Antworten'),
      is: { surface: 'reply', audience: 'unknown', handle },
    },
    'Phanpy: post': { path: PHANPY, html: phanpy('public'), is: { surface: 'post', audience: 'public' } },
    'Phanpy: followers': { path: PHANPY, html: phanpy('private'), is: { surface: 'post', audience: 'friends' } },
    'Phanpy: direct': { path: PHANPY, html: phanpy('direct'), is: { surface: 'dm', audience: 'direct' } },
    'Phanpy: reply': { path: PHANPY, html: phanpy('public', 'Reply'), is: { surface: 'reply', audience: 'public' } },
    'Phanpy: with open mentions': {
      path: PHANPY,
      html: phanpy('public').replace('data-box', 'role="combobox" data-box'),
      is: { surface: 'post', audience: 'public' },
    },
  },
  presses: {
    post: { html: official('Public'), is: true },
    'the visibility': {
      html: official('Public')
        .replace(' data-pressed', '')
        .replace('class="dropdown-button"', 'class="dropdown-button" data-pressed'),
      is: false,
    },
    'Elk: publish': { path: ELK, html: elk('Publish!'), is: true },
    'Phanpy: post': { path: PHANPY, html: phanpy('public'), is: true },
  },
  keys: {
    post: { html: official('Public'), enter: false, modEnter: true },
    'Elk: post': { path: ELK, html: elk('Publish!'), enter: false, modEnter: true },
    'Phanpy: post': { path: PHANPY, html: phanpy('public'), enter: false, modEnter: true },
  },
  searches: {
    'the search of the site': { html: '<input class="search__input" data-box>', is: true },
    "Phanpy's search": { path: `${PHANPY}/#/search`, html: '<input type="search" data-box>', is: true },
    "Elk's search": { path: ELK, html: '<input placeholder="Search" data-box>', is: true },
    post: { html: official('Public'), is: false },
  },
  requests: {
    '/follow_requests': true,
    '/notifications/follow_request': true,
    '/notifications': false,
    '/home': false,
  },
  shows: {
    'Phanpy, with requests': {
      path: '/#/notifications',
      html: '<textarea data-box></textarea><p class="follow-request-buttons"></p>',
      is: true,
    },
    'Phanpy, without any': { path: '/#/notifications', html: '<textarea data-box></textarea>', is: false },
  },
})
