// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import youtube from './youtube'

const commentBox = (mark = 'data-box', pressed = 'data-pressed') =>
  `<ytd-commentbox><yt-img-shadow id="author-thumbnail"><img alt="@SamOkafor"></yt-img-shadow><div id="contenteditable-root" contenteditable="true" ${mark}></div><div id="submit-button" ${pressed}></div></ytd-commentbox>`
const thread = `<ytd-comment-thread-renderer><div id="content-text">My therapist too.</div>${commentBox()}</ytd-comment-thread-renderer>`
const studio = 'https://studio.youtube.com/video/1/edit'
const by = { audience: 'public', handle: 'SamOkafor' } as const

describeSite(youtube, {
  origin: 'https://www.youtube.com',
  boxes: {
    comment: { path: '/watch?v=1', html: commentBox(), is: { surface: 'comment', ...by } },
    reply: { path: '/watch?v=1', html: thread, is: { surface: 'reply', ...by } },
    'community post': {
      path: '/@sam/community',
      html: `<ytd-backstage-post-dialog-renderer>${commentBox()}</ytd-backstage-post-dialog-renderer>`,
      is: { surface: 'post', ...by },
    },
    'title in Studio': {
      path: studio,
      html: '<div id="title-textarea"><div id="textbox" contenteditable="true" data-box></div></div>',
      is: { surface: 'post', audience: 'unknown' },
    },
    'reply in Studio': {
      path: 'https://studio.youtube.com/channel/1/comments/inbox',
      html: '<textarea aria-label="Add a reply..." data-box></textarea>',
      is: { surface: 'reply', audience: 'public' },
    },
    'the search of the site': { html: '<input name="search_query" role="combobox" data-box>', is: null },
  },
  presses: {
    comment: { html: commentBox(), is: true },
    "another box's button": { html: commentBox('data-box', '') + commentBox('', 'data-pressed'), is: false },
    'a disabled button': { html: commentBox('data-box', 'data-pressed disabled'), is: false },
    'save in Studio': {
      path: studio,
      html: '<div id="title-textarea"><div contenteditable="true" data-box></div></div><button data-pressed>Save</button>',
      is: true,
    },
  },
  keys: { comment: { html: commentBox(), enter: false, modEnter: true } },
  answers: { reply: { html: thread, is: 'My therapist too.' }, comment: { html: commentBox(), is: undefined } },
})
