// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import threads from './threads'

const PROFILE = '<a href="/@sam.okafor"><svg aria-label="Profile"></svg></a>'
const POST = '<div data-pressable-container="true">Does anyone sleep?</div>'
const box = '<div role="textbox" contenteditable="true" data-lexical-editor="true" data-box></div>'
const second = box.replace(' data-box', '')
const submit = '<div role="button" data-pressed>Post</div>'
const dialog = (...parts: string[]) => `<div role="dialog">${parts.join('')}</div>`

describeSite(threads, {
  origin: 'https://www.threads.com',
  boxes: {
    'new post': {
      html: PROFILE + POST + dialog(box),
      is: { surface: 'post', audience: 'public', handle: 'sam.okafor' },
    },
    'second post of a thread': { html: dialog(second, box), is: { surface: 'post', audience: 'public' } },
    reply: { html: dialog(POST, box), is: { surface: 'reply', audience: 'public' } },
    'inline reply': { path: '/@elena/post/1', html: POST + box, is: { surface: 'reply', audience: 'public' } },
    message: { path: '/messages/t/1', html: box, is: { surface: 'dm', audience: 'direct' } },
    'a textarea elsewhere': { html: '<textarea data-box></textarea>', is: null },
  },
  presses: {
    post: { html: dialog(box, submit), is: true },
    'post, of a thread': { html: dialog(`<p>${box}</p>`, `<p>${second}</p>`, submit), is: true },
    'add to the thread': { html: dialog(box, '<div role="button" data-pressed>Add to thread</div>'), is: false },
    'post, outside the dialog': { html: dialog(box) + submit, is: false },
  },
  keys: {
    post: { html: dialog(box), enter: false, modEnter: true },
    message: { path: '/messages/t/1', html: box, enter: true, modEnter: false },
  },
  answers: {
    reply: { html: dialog(POST, box), is: 'Does anyone sleep?' },
    'new post': { html: POST + dialog(box), is: undefined },
    message: { path: '/messages/t/1', html: POST + box, is: undefined },
  },
  searches: {
    'the search of the site': { html: '<input type="search" placeholder="Search" data-box>', is: true },
    'a search of GIFs': { html: '<input type="search" placeholder="Search GIPHY" data-box>', is: false },
  },
  requests: { '/activity/requests': true, '/messages/requests': true, '/activity': false, '/messages/t/1': false },
})
