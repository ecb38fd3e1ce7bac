// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import x from './x'

const ACCOUNT =
  '<button data-testid="SideNav_AccountSwitcher_Button"><span>Sam @ work</span><span>@sam_lpc</span></button>'
const TWEET = '<article data-testid="tweet"><div data-testid="tweetText">Harder than the stay?</div></article>'
const box = (mark = 'data-box', index = 0) =>
  `<div data-testid="tweetTextarea_${index}" role="textbox" contenteditable="true" class="public-DraftEditor-content" ${mark}></div>`
const inline = `<main><div>${box()}<button data-testid="tweetButtonInline" data-pressed>Post</button></div></main>`
const chat = '<textarea data-testid="dm-composer-textarea" data-box></textarea>'

describeSite(x, {
  origin: 'https://x.com',
  boxes: {
    'inline post': { path: '/home', html: inline, is: { surface: 'post', audience: 'public' } },
    'post with account': {
      path: '/home',
      html: ACCOUNT + inline,
      is: { surface: 'post', audience: 'public', handle: 'sam_lpc' },
    },
    'second post of a thread': {
      path: '/compose/post',
      html: `<div role="dialog">${box('', 0)}${box('data-box', 1)}</div>`,
      is: { surface: 'post', audience: 'public' },
    },
    'reply by address': {
      path: '/compose/post?in_reply_to=17',
      html: `<div role="dialog">${box()}</div>`,
      is: { surface: 'reply', audience: 'public' },
    },
    'reply by the post in the dialog': {
      path: '/compose/post',
      html: `<div role="dialog">${TWEET}${box()}</div>`,
      is: { surface: 'reply', audience: 'public' },
    },
    'new post in a dialog over a status': {
      path: '/elena/status/17',
      html: `${TWEET}<div role="dialog">${box()}</div>`,
      is: { surface: 'post', audience: 'public' },
    },
    'inline reply': { path: '/elena/status/17', html: TWEET + inline, is: { surface: 'reply', audience: 'public' } },
    'X Chat': { path: '/messages/1-2', html: chat, is: { surface: 'dm', audience: 'direct' } },
    'old message': {
      path: '/messages/1-2',
      html: '<div data-testid="dmComposerTextInput" role="textbox" contenteditable="true" data-box></div>',
      is: { surface: 'dm', audience: 'direct' },
    },
    'profile text': {
      path: '/settings/profile',
      html: '<textarea name="description" data-box></textarea>',
      is: { surface: 'bio', audience: 'public' },
    },
    article: {
      path: '/compose/article/1',
      html: '<div contenteditable="true" data-box></div>',
      is: { surface: 'post', audience: 'public' },
    },
    'PIN of the chat': { path: '/messages', html: '<input inputmode="numeric" data-box>', is: null },
  },
  presses: {
    'the inline button': { html: inline, is: true },
    'its words': { html: inline.replace(' data-pressed>Post', '><span data-pressed>Post</span>'), is: true },
    'the disabled button': { html: inline.replace('data-pressed', 'data-pressed aria-disabled="true"'), is: false },
    "the modal's button, for the inline box": {
      html: `<main>${box()}<button data-testid="tweetButtonInline">Post</button></main><div role="dialog">${box('')}<button data-testid="tweetButton" data-pressed>Post</button></div>`,
      is: false,
    },
    'the one button of a thread': {
      html: `<div role="dialog"><div>${box()}</div><div>${box('', 1)}</div><button data-testid="tweetButton" data-pressed>Post all</button></div>`,
      is: true,
    },
    'another control': {
      html: `<main>${box()}<button data-testid="addButton" data-pressed></button></main>`,
      is: false,
    },
    'send in the chat': {
      html: `<div>${chat}<button data-testid="dm-composer-send-button" data-pressed></button></div>`,
      is: true,
    },
    'post, for the chat': {
      html: `<div>${chat}<button data-testid="tweetButton" data-pressed></button></div>`,
      is: false,
    },
  },
  keys: {
    post: { html: box(), enter: false, modEnter: true },
    chat: { html: chat, enter: true, modEnter: false },
    'chat while picking an emoji': {
      html: chat.replace('data-box', 'data-box aria-activedescendant="option-1"'),
      enter: false,
      modEnter: false,
    },
  },
  answers: {
    'inline reply': { path: '/elena/status/17', html: TWEET + inline, is: 'Harder than the stay?' },
    'modal reply': {
      path: '/compose/post',
      html: `<div role="dialog">${TWEET}${box()}</div>`,
      is: 'Harder than the stay?',
    },
    'new post above others': { path: '/home', html: inline + TWEET, is: undefined },
  },
  searches: {
    'the search of the site': {
      html: '<input data-testid="SearchBox_Search_Input" role="combobox" data-box>',
      is: true,
    },
    'people for a message': { html: '<input data-testid="searchPeople" data-box>', is: true },
    'a post': { html: box(), is: false },
  },
  requests: { '/follower_requests': true, '/messages/requests': true, '/home': false, '/messages/1-2': false },
})
