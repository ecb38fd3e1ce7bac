// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import psychologyToday from './psychology-today'

const form =
  '<form><textarea name="statement" data-box></textarea><button type="submit" data-pressed>Save</button></form>'

describeSite(psychologyToday, {
  origin: 'https://member.psychologytoday.com',
  boxes: {
    listing: { path: '/us/profile/edit', html: form, is: { surface: 'bio', audience: 'public' } },
    'blog post': { path: '/us/blog/new', html: form, is: { surface: 'post', audience: 'public' } },
    message: { path: '/us/messages/1', html: form, is: { surface: 'dm', audience: 'direct' } },
    'a line of the listing': { html: '<input name="city" data-box>', is: null },
  },
  presses: {
    save: { html: form, is: true },
    "another form's button": {
      html: `${form.replace(' data-pressed', '')}<form><button data-pressed>Log out</button></form>`,
      is: false,
    },
  },
  keys: { listing: { html: form, enter: false, modEnter: true } },
})
