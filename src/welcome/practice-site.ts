/** The practice box, as a site: so that the very content code can look after it. */
import type { Site } from '../sites/site'

export const PRACTICE_BOX_ID = 'practice-box'
export const PRACTICE_POST_ID = 'practice-post'

export const practiceSite: Site = {
  id: 'practice',
  name: 'Practice',
  isPractice: true,
  matches: [],
  owns: () => true,
  composer: (box) => (box.id === PRACTICE_BOX_ID ? { surface: 'post', audience: 'public' } : null),
  isSubmit: (path) => path.some((node) => node instanceof HTMLElement && node.id === PRACTICE_POST_ID),
  isSubmitKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  replica: '',
}
