// @vitest-environment happy-dom
import discord from './discord'
import { describeSite } from './kit/testing'

const box =
  '<form><div class="channelTextArea_f75fb0"><div role="textbox" data-slate-editor="true" aria-multiline="true" contenteditable="true" data-box></div></div></form>'

describeSite(discord, {
  origin: 'https://discord.com',
  boxes: {
    'message to a person': { path: '/channels/@me/1', html: box, is: { surface: 'dm', audience: 'direct' } },
    'message in a channel': { path: '/channels/1/2', html: box, is: { surface: 'group', audience: 'group' } },
    'the search': {
      path: '/channels/1/2',
      html: '<div role="combobox" contenteditable="true" aria-label="Search" data-box></div>',
      is: null,
    },
    'another field': { path: '/channels/1/2', html: '<textarea data-box></textarea>', is: null },
  },
  presses: {
    'the send button, where it is switched on': {
      html: box.replace('</form>', '<button aria-label="Send Message" data-pressed></button></form>'),
      is: true,
    },
    'the picker of emoji': {
      html: box.replace('</form>', '<button aria-label="Select emoji" data-pressed></button></form>'),
      is: false,
    },
  },
  keys: { message: { html: box, enter: true, modEnter: false } },
})
