import type { Replica } from '../replica'

const edit = { page: 'edit', surface: 'post', audience: 'unknown', submit: '#save' } as const

const youtubeStudio: Replica = {
  id: 'youtube-studio',
  site: 'youtube',
  origin: 'https://studio.youtube.com',
  pages: { edit: '/video/dQw4w9WgXcQ/edit', comments: '/channel/UC123/comments/inbox' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  boxes: [
    { ...edit, box: '#title-textarea #textbox' },
    { ...edit, box: '#description-textarea #textbox' },
    {
      page: 'comments',
      box: 'textarea',
      surface: 'reply',
      answers: 'Which book was it?',
      audience: 'public',
      submit: '#submit-button',
    },
  ],
  notBoxes: [{ page: 'edit', box: '[aria-label^="Search"]' }],
  without: { search: 'searches one’s own channel', request: 'none exist' },
}

export default youtubeStudio
