import type { Replica } from '../replica'

const submit = 'form.compose-form [type="submit"]'

const mastodon: Replica = {
  id: 'mastodon',
  origin: 'https://mastodon.social',
  pages: {
    post: '/home',
    reply: '/home?reply',
    edit: '/home?edit',
    followers: '/home?visibility=Followers',
    direct: '/home?visibility=Private%20mention',
    requests: '/follow_requests',
  },
  csp: "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; font-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'none'",
  handle: 'sam_lpc@mastodon.social',
  boxes: [
    { page: 'post', box: '.compose-form textarea', surface: 'post', audience: 'public', submit, key: 'Control+Enter' },
    { page: 'post', box: '#cw-spoiler-input', surface: 'post', audience: 'public', submit, key: 'Enter' },
    {
      page: 'reply',
      box: '.compose-form textarea',
      surface: 'reply',
      answers: 'How do you close a long case?',
      audience: 'public',
      submit,
      key: 'Control+Enter',
    },
    { page: 'edit', box: '.compose-form textarea', surface: 'post', audience: 'public', submit },
    { page: 'followers', box: '.compose-form textarea', surface: 'post', audience: 'friends', submit },
    { page: 'direct', box: '.compose-form textarea', surface: 'dm', audience: 'direct', submit },
  ],
  notBoxes: [{ page: 'post', box: '.search__input' }],
  searches: [{ page: 'post', box: '.search__input' }],
  requests: [{ page: 'requests', accept: 'button:has-text("Authorize")' }],
}

export default mastodon
