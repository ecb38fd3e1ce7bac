import type { Replica } from '../replica'

const STORY = 'Two new group places from January, Wednesdays at six.'
const newPost = { box: '[role="dialog"] [role="textbox"]', submit: '[aria-label="Post"]' } as const

const facebook: Replica = {
  id: 'facebook',
  origin: 'https://www.facebook.com',
  pages: {
    post: '/?sk=h_chr',
    friends: '/?sk=h_chr&privacy=Friends',
    'as-page': '/profile.php?id=61550000000000',
    answer: '/groups/therapists-in-practice/posts/7300000000000000/',
    'floating-chat': '/?sk=h_chr&chat',
    comment: '/sam.okafor/posts/pfbid02',
    group: '/groups/therapists-in-practice/',
    message: '/messages/t/100200300',
    requests: '/friends/requests',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types default dompurify",
  boxes: [
    { page: 'post', ...newPost, surface: 'post', audience: 'public', handle: 'Sam' },
    { page: 'friends', ...newPost, surface: 'post', audience: 'friends', handle: 'Sam' },
    { page: 'as-page', ...newPost, surface: 'post', audience: 'public', handle: 'Sam Okafor Counselling' },
    {
      page: 'comment',
      box: '[aria-label^="Comment as"]',
      surface: 'comment',
      audience: 'unknown',
      handle: 'Sam Okafor Counselling',
      answers: STORY,
      submit: '[aria-label^="Comment as"] ~ [aria-label="Comment"]',
      key: 'Enter',
    },
    {
      page: 'comment',
      box: '[aria-label^="Reply to"]',
      surface: 'reply',
      audience: 'unknown',
      answers: STORY,
      key: 'Enter',
    },
    { page: 'group', ...newPost, surface: 'group', audience: 'group' },
    {
      page: 'answer',
      box: '[aria-label^="Answer as"]',
      surface: 'comment',
      audience: 'group',
      handle: 'Sam Okafor',
      answers: STORY,
      key: 'Enter',
    },
    {
      page: 'floating-chat',
      box: '[aria-placeholder="Aa"]',
      surface: 'dm',
      audience: 'direct',
      key: 'Enter',
    },
    { page: 'message', box: '[aria-placeholder="Aa"]', surface: 'dm', audience: 'direct', key: 'Enter' },
  ],
  notBoxes: [{ page: 'post', box: '[aria-label="Search Facebook"]' }],
  searches: [{ page: 'post', box: '[aria-label="Search Facebook"]' }],
  requests: [{ page: 'requests', accept: '[aria-label="Confirm"]' }],
}

export default facebook
