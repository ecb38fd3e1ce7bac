import type { Replica } from '../replica'

const facebook: Replica = {
  id: 'facebook',
  origin: 'https://www.facebook.com',
  pages: {
    post: '/?sk=h_chr',
    comment: '/sam.okafor/posts/pfbid02',
    group: '/groups/therapists-in-practice/',
    message: '/messages/t/100200300',
    requests: '/friends/requests',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types default dompurify",
  boxes: [
    {
      page: 'post',
      box: '[role="dialog"] [role="textbox"]',
      surface: 'post',
      audience: 'public',
      handle: 'Sam',
      submit: '[aria-label="Post"]',
    },
    {
      page: 'comment',
      box: '[aria-label^="Comment as"]',
      surface: 'comment',
      audience: 'unknown',
      handle: 'Sam Okafor Counselling',
      key: 'Enter',
    },
    { page: 'comment', box: '[aria-label^="Reply to"]', surface: 'reply', audience: 'unknown', key: 'Enter' },
    {
      page: 'group',
      box: '[role="dialog"] [role="textbox"]',
      surface: 'group',
      audience: 'group',
      submit: '[aria-label="Post"]',
    },
    { page: 'message', box: '[aria-placeholder="Aa"]', surface: 'dm', audience: 'direct', key: 'Enter' },
  ],
  notBoxes: [{ page: 'post', box: '[aria-label="Search Facebook"]' }],
  searches: [{ page: 'post', box: '[aria-label="Search Facebook"]' }],
  requests: [{ page: 'requests', accept: '[aria-label="Confirm"]' }],
}

export default facebook
