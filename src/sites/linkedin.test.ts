// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import linkedin from './linkedin'

const NAV = '<header><nav><a href="/in/sam-okafor-lpc/">Me</a></nav></header>'
const quill = '<div class="ql-editor" contenteditable="true" data-box></div>'
const tiptap = (mark = 'data-box') =>
  `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" role="textbox" contenteditable="true" ${mark}></div></div>`
const oldShare = (audience: string) =>
  `<div role="dialog" class="share-box-v2__modal"><button class="share-unified-settings-entry-button">Post to ${audience}</button>${quill}<button class="share-actions__primary-action" data-pressed>Post</button></div>`
const newShare = `<dialog open><div data-sdui-screen="com.linkedin.sharing.ShareCompose"><button><img></button><div componentkey="ShareBox_textEditor">${tiptap()}</div><button data-pressed>Post</button></div></dialog>`
const comment = (key: string, mark = 'data-box', pressed = 'data-pressed') =>
  `<div componentkey="commentBox-${key}">${tiptap(mark)}<div componentkey="commentButtonSection-${key}"><button ${pressed}>Comment</button></div></div>`
const message = (button = '<button class="msg-form__send-button" data-pressed>Send</button>') =>
  `<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" data-box></div>${button}</form>`
const note = (label: string) =>
  `<div role="dialog"><textarea name="message" data-box></textarea><button aria-label="${label}" data-pressed></button></div>`
const about = (word: string) => `<div role="dialog">${tiptap()}<button data-pressed>${word}</button></div>`
const post = { surface: 'post', audience: 'public' } as const

describeSite(linkedin, {
  origin: 'https://www.linkedin.com',
  boxes: {
    'old share box': { path: '/feed/', html: NAV + oldShare('Anyone'), is: { ...post, handle: 'sam-okafor-lpc' } },
    'share box in the shadow root': {
      path: '/feed/',
      html: `<div id="interop-outlet"><template shadowrootmode="open">${oldShare('Connections only')}</template></div>`,
      is: { surface: 'post', audience: 'friends' },
    },
    'new share box': { path: '/feed/', html: newShare, is: { surface: 'post', audience: 'unknown' } },
    'new comment': { html: comment('1'), is: { surface: 'comment', audience: 'public' } },
    'new reply': {
      html: `<div componentkey="comment-1">${comment('1')}</div>`,
      is: { surface: 'reply', audience: 'public' },
    },
    'old comment': {
      html: `<div class="comments-comment-box__form">${quill}</div>`,
      is: { surface: 'comment', audience: 'public' },
    },
    'old reply': {
      html: `<div class="comments-comment-item"><div class="comments-comment-box__form">${quill}</div></div>`,
      is: { surface: 'reply', audience: 'public' },
    },
    message: { path: '/messaging/thread/1/', html: message(), is: { surface: 'dm', audience: 'direct' } },
    'message in a bubble': { path: '/feed/', html: message(), is: { surface: 'dm', audience: 'direct' } },
    'invitation note': {
      path: '/in/elena/',
      html: '<div id="interop-outlet"><template shadowrootmode="open"><div role="dialog"><textarea data-box></textarea></div></template></div>',
      is: { surface: 'dm', audience: 'direct' },
    },
    'About of the profile': {
      path: '/in/sam/edit/forms/summary/',
      html: tiptap(),
      is: { surface: 'bio', audience: 'public' },
    },
    'About in an overlay elsewhere': { path: '/in/sam/', html: tiptap(), is: { surface: 'bio', audience: 'public' } },
    article: {
      path: '/article/new/',
      html: '<div data-test-article-editor-content-textbox contenteditable="true" data-box></div>',
      is: { surface: 'post', audience: 'public' },
    },
    'the search of the site': { html: '<input role="combobox" aria-label="Search" data-box>', is: null },
  },
  presses: {
    'post in the old share box': { html: oldShare('Anyone'), is: true },
    'post in the shadow root': {
      html: `<div id="interop-outlet"><template shadowrootmode="open">${oldShare('Anyone')}</template></div>`,
      is: true,
    },
    'post in the new share box': { html: newShare, is: true },
    'close in the new share box': {
      html: newShare.replace(' data-pressed', '').replace('<button><img>', '<button data-pressed><img>'),
      is: false,
    },
    comment: { html: comment('1'), is: true },
    "another comment's button": { html: comment('1', 'data-box', '') + comment('2', '', 'data-pressed'), is: false },
    send: { html: message(), is: true },
    'send an invitation with its note': { path: '/in/elena/', html: note('Send invitation'), is: true },
    'send it without the note': { path: '/in/elena/', html: note('Send without a note'), is: false },
    'save the About of the profile': { path: '/in/sam/', html: about('Save'), is: true },
    'close the About of the profile': { path: '/in/sam/', html: about('Dismiss'), is: false },
    'the next step of an article': {
      path: '/article/new/',
      html: `<nav><button class="article-editor-nav__publish" data-pressed>Next</button></nav>${tiptap()}`,
      is: true,
    },
  },
  keys: {
    'message with a button': { html: message(), enter: false, modEnter: false },
    'message that Enter sends': { html: message(''), enter: true, modEnter: false },
    comment: { html: comment('1'), enter: false, modEnter: false },
  },
  searches: {
    'the search of the site': { html: '<input role="combobox" data-box>', is: true },
    comment: { html: comment('1'), is: false },
  },
  requests: { '/mynetwork/invitation-manager/received/': true, '/mynetwork/': false },
})
