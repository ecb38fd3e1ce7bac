// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import quora from './quora'

const doc = '<div class="doc" contenteditable="true" data-box></div>'
const answer = `<div role="dialog">${doc}<button data-pressed>Post</button></div>`
const comment = `<div>${doc}<button data-pressed>Add comment</button></div>`

describeSite(quora, {
  origin: 'https://www.quora.com',
  boxes: {
    answer: { html: answer, is: { surface: 'post', audience: 'public' } },
    comment: { html: comment, is: { surface: 'comment', audience: 'public' } },
    message: { path: '/messages/thread/1', html: doc, is: { surface: 'dm', audience: 'direct' } },
    'the search of the site': { html: '<input role="combobox" data-box>', is: null },
  },
  presses: {
    answer: { html: answer, is: true },
    comment: { html: comment, is: true },
    'answer later': { html: answer.replace('Post', 'Answer later'), is: false },
  },
  keys: { answer: { html: answer, enter: false, modEnter: true } },
  searches: {
    'the search of the site': { html: '<input placeholder="Search Quora" data-box>', is: true },
  },
})
