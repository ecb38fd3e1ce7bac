import type { Site } from './site'

const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  owns: (url) => url.hostname === 'x.com' || url.hostname === 'twitter.com',
  composer: () => ({ surface: 'post', audience: 'public' }),
  isSubmit: () => false,
  isSubmitKey: () => false,
  settingsLinks: [],
  replica: 'x',
}
export default x
