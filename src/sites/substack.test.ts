// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import substack from './substack'

const editor = '<div class="tiptap ProseMirror" contenteditable="true" data-box></div>'
const note = `<div role="dialog">${editor}<button data-pressed>Post</button></div>`
const field = '<form><textarea data-box></textarea><button type="submit" data-pressed>Post</button></form>'
const open = { audience: 'public' } as const

describeSite(substack, {
  origin: 'https://substack.com',
  boxes: {
    note: { path: '/home', html: note, is: { surface: 'post', ...open } },
    article: { path: 'https://sam.substack.com/publish/post/1', html: editor, is: { surface: 'post', ...open } },
    'title of an article': {
      path: 'https://sam.substack.com/publish/post/1',
      html: '<textarea id="post-title" data-box></textarea>',
      is: { surface: 'post', ...open },
    },
    comment: { path: '/p/on-endings/comments', html: field, is: { surface: 'comment', ...open } },
    reply: {
      path: '/p/on-endings/comments',
      html: field.replace('data-box', 'placeholder="Write a reply..." data-box'),
      is: { surface: 'reply', ...open },
    },
    'comment below a note': { path: '/@elena/note/1', html: field, is: { surface: 'comment', ...open } },
    chat: { path: '/chat/1', html: field, is: { surface: 'group', audience: 'group' } },
    message: { path: '/messages/1', html: field, is: { surface: 'dm', audience: 'direct' } },
  },
  presses: {
    note: { html: note, is: true },
    'cancel of a note': { html: note.replace('Post', 'Cancel'), is: false },
    'continue of an article': {
      path: '/publish/post/1',
      html: `${editor}<button data-pressed>Continue</button>`,
      is: true,
    },
    'continue elsewhere': { path: '/home', html: `${editor}<button data-pressed>Continue</button>`, is: false },
  },
  keys: { note: { html: note, enter: false, modEnter: true } },
  searches: {
    'the search of the site': { html: '<input type="search" placeholder="Search Substack" data-box>', is: true },
  },
})
