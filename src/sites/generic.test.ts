// @vitest-environment happy-dom
import generic from './generic'
import { describeSite } from './kit/testing'

const box = '<textarea data-box></textarea>'
const form = (button: string) => `<form>${box}${button}</form>`
const open = { audience: 'unknown' } as const

describeSite(generic, {
  origin: 'https://forum.example',
  boxes: {
    'new post': { path: '/new', html: box, is: { surface: 'post', ...open } },
    message: { path: '/messages/1', html: box, is: { surface: 'dm', audience: 'direct' } },
    'message by its address elsewhere': { path: '/u/1/inbox', html: box, is: { surface: 'dm', audience: 'direct' } },
    'reply by address': { path: '/status/1', html: box, is: { surface: 'reply', ...open } },
    'reply on a watch page': { path: '/watch?v=1', html: box, is: { surface: 'reply', ...open } },
    'reply by label': {
      html: '<textarea placeholder="Write a reply" data-box></textarea>',
      is: { surface: 'reply', ...open },
    },
    'comment by label': {
      html: '<textarea aria-label="Add a comment" data-box></textarea>',
      is: { surface: 'comment', ...open },
    },
    'comment by place': { html: `<article>${box}</article>`, is: { surface: 'comment', ...open } },
    'label of another element': {
      html: '<p id="l">Your answer</p><div contenteditable="true" aria-labelledby="l" data-box></div>',
      is: { surface: 'comment', ...open },
    },
    'profile text': { path: '/settings/profile', html: box, is: { surface: 'bio', ...open } },
    'answer to a review': { path: '/review/reply', html: box, is: { surface: 'review-reply', ...open } },
    'a single line': { html: '<input data-box>', is: null },
    'a form whose address only holds the letters': {
      html: `<form action="/research/comments">${box}</form>`,
      is: { surface: 'post', ...open },
    },
    'a search form': { html: `<form action="/search">${box}</form>`, is: null },
    'a box that shows a list of mentions': {
      html: '<textarea role="combobox" data-box></textarea>',
      is: { surface: 'post', ...open },
    },
    'a rich box that shows a list of mentions': {
      html: '<div contenteditable="true" role="combobox" aria-multiline="true" data-box></div>',
      is: { surface: 'post', ...open },
    },
    'a rich picker of one line': { html: '<div contenteditable="true" role="combobox" data-box></div>', is: null },
    'a disabled field': { html: '<textarea disabled data-box></textarea>', is: null },
  },
  presses: {
    'the submit button': { html: form('<button type="submit" data-pressed>Los</button>'), is: true },
    'a button without a type': { html: form('<button data-pressed>Los</button>'), is: true },
    'a disabled one': { html: form('<button disabled data-pressed>Los</button>'), is: false },
    'a tool of the form': { html: form('<button type="button" data-pressed>Bold</button>'), is: false },
    "another form's button": { html: `${form('')}<form><button data-pressed>Log out</button></form>`, is: false },
    'a word that posts, without a form': {
      html: `<div>${box}<div role="button" data-pressed>Post reply</div></div>`,
      is: true,
    },
    'a word that does not': { html: `<div>${box}<div role="button" data-pressed>Post settings</div></div>`, is: false },
    'a word that posts, farther away than another': {
      html: `<div>${box}<button type="button">Reply</button></div><button type="button" data-pressed>Reply</button>`,
      is: false,
    },
  },
  keys: { post: { html: box, enter: false, modEnter: true } },
})
