import type { Replica } from '../replica'

const quora: Replica = {
  id: 'quora',
  origin: 'https://www.quora.com',
  pages: { question: '/How-do-I-know-that-my-therapist-is-right-for-me' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
  boxes: [
    {
      page: 'question',
      open: '[data-replica="answer"]',
      box: '[role="dialog"] .doc',
      surface: 'post',
      answers: 'How do I know that my therapist is right for me?',
      audience: 'public',
      submit: '[role="dialog"] .primary',
    },
    {
      page: 'question',
      box: '.card .doc',
      surface: 'comment',
      answers: 'How do I know that my therapist is right for me?',
      audience: 'public',
      submit: '.card .primary',
    },
  ],
  notBoxes: [{ page: 'question', box: '[placeholder="Search Quora"]' }],
  searches: [{ page: 'question', box: '[placeholder="Search Quora"]' }],
  without: { request: 'none exist' },
}

export default quora
