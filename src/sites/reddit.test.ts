// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import reddit from './reddit'

const box = '<div role="textbox" contenteditable="true" name="body" slot="rte" data-box></div>'
const composer = `<shreddit-composer>${box}<button type="submit" slot="submit-button" data-pressed>Comment</button></shreddit-composer>`
const post = '<shreddit-post><h1 slot="title">How do you close a long case?</h1></shreddit-post>'
const comment = `<comment-composer-host>${composer}</comment-composer-host>`
const reply = `<shreddit-comment><div slot="comment">Slowly.</div><shreddit-comment-action-row>${composer}</shreddit-comment-action-row></shreddit-comment>`
const title =
  '<faceplate-textarea-input><template shadowrootmode="open"><textarea id="innerTextArea" data-box></textarea></template></faceplate-textarea-input>'
const submit =
  '<r-post-form-submit-button id="submit-post-button"><template shadowrootmode="open"><button data-pressed>Post</button></template></r-post-form-submit-button>'
const OLD = 'https://old.reddit.com'
const oldForm =
  '<form class="usertext"><div class="usertext-edit"><textarea name="text" data-box></textarea></div><button type="submit" class="save" data-pressed>save</button></form>'
const oldReply = `<div class="thing comment"><div class="entry"><div class="md">Slowly.</div></div><div class="child">${oldForm}</div></div>`
const USER = '<div id="header"><span class="user"><a href="/user/sam_lpc/">sam_lpc</a></span></div>'
const open = { audience: 'public' } as const

describeSite(reddit, {
  origin: 'https://www.reddit.com',
  boxes: {
    comment: { path: '/r/therapists/comments/1/', html: comment, is: { surface: 'comment', ...open } },
    reply: { path: '/r/therapists/comments/1/', html: reply, is: { surface: 'reply', ...open } },
    title: { path: '/r/therapists/submit', html: title, is: { surface: 'post', ...open } },
    body: { path: '/submit', html: `<shreddit-composer>${box}</shreddit-composer>`, is: { surface: 'post', ...open } },
    modmail: { path: '/mail/all/1', html: composer, is: { surface: 'dm', audience: 'direct' } },
    chat: { path: '/chat/room/1', html: '<textarea data-box></textarea>', is: { surface: 'dm', audience: 'direct' } },
    'the trigger of a comment': {
      path: '/r/therapists/comments/1/',
      html: `<comment-composer-host>${title}</comment-composer-host>`,
      is: null,
    },
    'the search of the site': {
      html: '<reddit-search-large><template shadowrootmode="open"><textarea data-box></textarea></template></reddit-search-large>',
      is: null,
    },
    'old: comment': {
      path: `${OLD}/r/therapists/comments/1/`,
      html: USER + oldForm,
      is: { surface: 'comment', ...open, handle: 'sam_lpc' },
    },
    'old: reply': { path: `${OLD}/r/therapists/comments/1/`, html: oldReply, is: { surface: 'reply', ...open } },
    'old: post': {
      path: `${OLD}/r/therapists/submit`,
      html: '<div id="text-field"><textarea name="text" data-box></textarea></div>',
      is: { surface: 'post', ...open },
    },
    'old: message': {
      path: `${OLD}/message/compose/`,
      html: '<form><textarea name="text" data-box></textarea></form>',
      is: { surface: 'dm', audience: 'direct' },
    },
  },
  presses: {
    comment: { html: comment, is: true },
    "another composer's button": {
      html: comment.replace(' data-pressed', '') + composer.replace(' data-box', ''),
      is: false,
    },
    'post, for the title': { path: '/submit', html: title + submit, is: true },
    'old: save': { html: oldForm, is: true },
    "old: another form's save": {
      html: oldForm.replace(' data-pressed', '') + oldForm.replace(' data-box', ''),
      is: false,
    },
  },
  keys: {
    comment: { html: comment, enter: false, modEnter: true },
    chat: { path: '/chat/room/1', html: '<textarea data-box></textarea>', enter: true, modEnter: false },
  },
  answers: {
    comment: { path: '/r/therapists/comments/1/', html: post + comment, is: 'How do you close a long case?' },
    reply: { path: '/r/therapists/comments/1/', html: post + reply, is: 'Slowly.' },
    'old: reply': { path: `${OLD}/r/therapists/comments/1/`, html: oldReply, is: 'Slowly.' },
    post: { path: '/submit', html: post + title, is: undefined },
  },
  searches: {
    'the search of the site': {
      html: '<reddit-search-large><template shadowrootmode="open"><input data-box></template></reddit-search-large>',
      is: true,
    },
    comment: { html: comment, is: false },
  },
  requests: { '/chat/requests': true, '/chat/room/1': false, '/r/therapists/requests': false },
})
