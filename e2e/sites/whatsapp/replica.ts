import type { Replica } from '../replica'

const whatsapp: Replica = {
  id: 'whatsapp',
  origin: 'https://web.whatsapp.com',
  pages: { chat: '/' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default",
  boxes: [
    {
      page: 'chat',
      box: 'footer [role="textbox"]',
      surface: 'dm',
      answers: 'Can we move Thursday?',
      audience: 'direct',
      submit: 'footer button',
      key: 'Enter',
    },
  ],
  notBoxes: [{ page: 'chat', box: '#side [role="textbox"]' }],
  without: { search: 'finds one’s own contacts', request: 'messages from strangers have no page of their own' },
}

export default whatsapp
