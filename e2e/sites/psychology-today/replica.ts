import type { Replica } from '../replica'

const psychologyToday: Replica = {
  id: 'psychology-today',
  origin: 'https://member.psychologytoday.com',
  pages: { profile: '/us/profile/edit', blog: '/us/blog/new', message: '/us/messages/123' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'",
  boxes: [
    { page: 'profile', box: 'textarea', surface: 'bio', audience: 'public', submit: '[type="submit"]' },
    { page: 'blog', box: 'textarea', surface: 'post', audience: 'public', submit: '[type="submit"]' },
    { page: 'message', box: 'textarea', surface: 'dm', audience: 'direct', submit: '[type="submit"]' },
  ],
  notBoxes: [
    { page: 'profile', box: '[name="search"]' },
    { page: 'profile', box: '[name="phone"]' },
  ],
  without: { search: 'a page of the listing alone', request: 'none exist' },
}

export default psychologyToday
