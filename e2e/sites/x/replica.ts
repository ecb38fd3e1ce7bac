import type { Replica } from '../replica'

const ANSWERED = 'Anyone else find the weeks after discharge harder than the stay?'

const x: Replica = {
  id: 'x',
  origin: 'https://x.com',
  pages: {
    post: '/home',
    modal: '/compose/post',
    'modal-reply': '/compose/post?in_reply_to=1780000000000000001',
    quote: '/compose/post?quotes',
    drawer: '/home?drawer',
    profile: '/settings/profile',
    reply: '/elena_reads/status/1780000000000000001',
    chat: '/messages/100-200',
    'old-chat': '/messages/100-200?old',
    requests: '/follower_requests',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'; object-src 'none'",
  handle: 'sam_lpc',
  boxes: [
    {
      page: 'post',
      box: '[data-testid="tweetTextarea_0"]',
      surface: 'post',
      audience: 'public',
      submit: '[data-testid="tweetButtonInline"]',
      key: 'Control+Enter',
    },
    {
      page: 'modal',
      open: '[data-testid="addButton"]',
      box: '[role="dialog"] [data-testid="tweetTextarea_1"]',
      surface: 'post',
      audience: 'public',
      submit: '[data-testid="tweetButton"]',
      key: 'Control+Enter',
    },
    {
      page: 'modal-reply',
      box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
      surface: 'reply',
      audience: 'public',
      answers: ANSWERED,
      submit: '[data-testid="tweetButton"]',
    },
    {
      page: 'quote',
      box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
      surface: 'post',
      audience: 'public',
      submit: '[data-testid="tweetButton"]',
    },
    {
      page: 'reply',
      box: '[data-testid="tweetTextarea_0"]',
      surface: 'reply',
      audience: 'public',
      answers: ANSWERED,
      submit: '[data-testid="tweetButtonInline"]',
    },
    {
      page: 'chat',
      box: '[data-testid="dm-composer-textarea"]',
      surface: 'dm',
      audience: 'direct',
      submit: '[data-testid="dm-composer-send-button"]',
      key: 'Enter',
    },
    {
      page: 'old-chat',
      box: '[data-testid="dmComposerTextInput"]',
      surface: 'dm',
      audience: 'direct',
      submit: '[data-testid="dmComposerSendButton"]',
      key: 'Enter',
    },
    {
      page: 'drawer',
      box: '[data-testid="dm-composer-textarea"]',
      surface: 'dm',
      audience: 'direct',
      submit: '[data-testid="dm-composer-send-button"]',
      key: 'Enter',
    },
    { page: 'profile', box: '[name="description"]', surface: 'bio', audience: 'public', submit: 'form .primary' },
  ],
  notBoxes: [{ page: 'post', box: '[data-testid="SearchBox_Search_Input"]' }],
  searches: [{ page: 'post', box: '[data-testid="SearchBox_Search_Input"]' }],
  requests: [{ page: 'requests', accept: 'button:has-text("Accept")' }],
}

export default x
