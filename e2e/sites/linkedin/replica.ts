import type { Replica, ReplicaBox } from '../replica'

const share = { surface: 'post', audience: 'public' } as const
const oldShare = { box: '.ql-editor', submit: '.share-actions__primary-action', ...share }
const article = { submit: '.article-editor-nav__publish', ...share } as const
const messageBox = {
  box: '.msg-form__contenteditable',
  surface: 'dm',
  audience: 'direct',
  answers: 'Are you free on Thursday?',
} as const
const message = { ...messageBox, submit: '.msg-form__send-button' } as const
const comment: Pick<ReplicaBox, 'audience' | 'surface' | 'answers'> = {
  surface: 'comment',
  audience: 'public',
  answers: 'Grief does not keep to a timetable.',
}

const linkedin: Replica = {
  id: 'linkedin',
  origin: 'https://www.linkedin.com',
  pages: {
    'post-light': '/feed/?generation=light&shareActive=true',
    'post-swapped': '/feed/?generation=light&shareActive=true&swaps',
    'post-shadow': '/feed/?generation=shadow&shareActive=true',
    'post-dialog': '/feed/?generation=dialog&shareActive=true',
    'post-connections': '/feed/?generation=light&shareActive=true&readers=Connections%20only',
    article: '/article/new/',
    profile: '/in/sam-okafor-lpc/edit/forms/summary/new/',
    invitation: '/in/elena-marsh/',
    bubble: '/feed/?generation=bubble',
    framed: '/feed/?generation=frame',
    comment: '/feed/update/urn:li:activity:7260000000000000000/',
    'comment-old': '/feed/update/urn:li:activity:7260000000000000000/?old',
    message: '/messaging/thread/2-abc/',
    'message-enter': '/messaging/thread/2-abc/?enter',
    requests: '/mynetwork/invitation-manager/received/',
  },
  csp: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'",
  handle: 'sam-okafor-lpc',
  boxes: [
    { page: 'post-light', ...oldShare },
    { page: 'post-swapped', ...oldShare, box: '[data-replica="swapped"] .ql-editor' },
    { page: 'post-shadow', ...oldShare },
    {
      page: 'post-dialog',
      box: 'dialog .ProseMirror',
      submit: 'dialog button:has-text("Post")',
      ...share,
      audience: 'unknown',
    },
    {
      page: 'comment',
      box: '[componentkey="commentBox-post"] .ProseMirror',
      submit: '[componentkey="commentButtonSection-post"] button',
      ...comment,
    },
    {
      page: 'comment',
      box: '[componentkey="commentBox-reply"] .ProseMirror',
      submit: '[componentkey="commentButtonSection-reply"] button',
      ...comment,
      surface: 'reply',
      answers: 'So useful, thank you.',
    },
    {
      page: 'comment-old',
      box: 'main > .comments-comment-box .ql-editor',
      submit: 'main > .comments-comment-box .comments-comment-box__submit-button',
      ...comment,
    },
    {
      page: 'comment-old',
      box: 'article .ql-editor',
      submit: 'article .comments-comment-box__submit-button',
      ...comment,
      surface: 'reply',
      answers: 'So useful.',
    },
    { page: 'post-connections', ...oldShare, audience: 'friends' },
    { page: 'article', ...article, box: '.ProseMirror' },
    { page: 'article', ...article, box: '#article-editor-headline__textarea' },
    { page: 'profile', box: '.ProseMirror', submit: '[role="dialog"] .primary', surface: 'bio', audience: 'public' },
    {
      page: 'invitation',
      box: '#custom-message',
      submit: '[aria-label="Send invitation"]',
      surface: 'dm',
      audience: 'direct',
    },
    { page: 'bubble', ...message },
    { page: 'framed', frame: '[data-testid="interop-iframe"]', ...message },
    { page: 'message', ...message },
    { page: 'message-enter', ...messageBox, key: 'Enter' },
    {
      page: 'post-light',
      open: '[data-replica="navigate"]',
      ...message,
    },
  ],
  notBoxes: [{ page: 'post-light', box: '[aria-label="Search"]' }],
  searches: [{ page: 'message', box: '[aria-label="Search"]' }],
  requests: [{ page: 'requests', accept: 'button:has-text("Accept")' }],
}

export default linkedin
