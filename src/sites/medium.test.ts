// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import medium from './medium'

const story =
  '<header><button data-pressed>Publish</button></header><main><div contenteditable="true" role="textbox" data-box></div></main>'
const response =
  '<div role="dialog"><div contenteditable="true" role="textbox" data-box></div><button data-pressed>Respond</button></div>'

describeSite(medium, {
  origin: 'https://medium.com',
  boxes: {
    'new story': { path: '/new-story', html: story, is: { surface: 'post', audience: 'public' } },
    'edited story': { path: '/p/abc/edit', html: story, is: { surface: 'post', audience: 'public' } },
    response: { path: '/@elena/on-endings-1', html: response, is: { surface: 'comment', audience: 'public' } },
    'own profile': {
      path: '/me/settings',
      html: '<textarea data-box></textarea>',
      is: { surface: 'bio', audience: 'public' },
    },
  },
  presses: {
    publish: { path: '/new-story', html: story, is: true },
    respond: { path: '/@elena/1', html: response, is: true },
    cancel: { path: '/@elena/1', html: response.replace('Respond', 'Cancel'), is: false },
  },
  keys: { story: { path: '/new-story', html: story, enter: false, modEnter: true } },
  searches: {
    'the search of the site': {
      html: '<input data-testid="headerSearchInput" placeholder="Suchen" data-box>',
      is: true,
    },
  },
})
