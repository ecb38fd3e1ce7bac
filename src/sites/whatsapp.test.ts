// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import whatsapp from './whatsapp'

const lexical = '<div contenteditable="true" role="textbox" data-tab="10" data-lexical-editor="true" data-box></div>'
const chat = (icon = 'wds-ic-send-filled') =>
  `<div id="main"><footer>${lexical}<button data-pressed><span data-icon="${icon}"></span></button></footer></div>`

describeSite(whatsapp, {
  origin: 'https://web.whatsapp.com',
  boxes: {
    message: { html: chat(), is: { surface: 'dm', audience: 'direct' } },
    'the search of chats': { html: `<div id="side">${lexical}</div>`, is: null },
  },
  presses: {
    send: { html: chat(), is: true },
    'send, older': { html: chat('send'), is: true },
    'a voice message': { html: chat('mic'), is: false },
  },
  keys: { message: { html: chat(), enter: true, modEnter: false } },
})
