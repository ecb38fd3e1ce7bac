import type { Replica } from '../replica'

const linkedin: Replica = {
  id: 'linkedin',
  origin: 'https://www.linkedin.com',
  pages: {
    'post-light': '/feed/?generation=light&shareActive=true',
    'post-shadow': '/feed/?generation=shadow&shareActive=true',
    'post-dialog': '/feed/?generation=dialog&shareActive=true',
    comment: '/feed/update/urn:li:activity:7260000000000000000/',
    message: '/messaging/thread/2-abc/',
  },
  csp: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'",
  handle: 'sam-okafor-lpc',
}

export default linkedin
