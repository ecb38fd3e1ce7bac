import type { Replica } from '../replica'

const facebook: Replica = {
  id: 'facebook',
  origin: 'https://www.facebook.com',
  pages: {
    post: '/?sk=h_chr',
    comment: '/sam.okafor/posts/pfbid02',
    group: '/groups/therapists-in-practice/',
    message: '/messages/t/100200300',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types default dompurify",
}

export default facebook
