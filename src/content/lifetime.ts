/**
 * One copy of the content script at a time, and none that outlived its extension. The newest copy ends the one before
 * it; both share this isolated world, where no page can look. A copy whose extension was updated or removed ends itself
 * at the next event, without a word: the text in the box is none of its business.
 */
const KEY = Symbol.for('framekeeper.content')

type World = { [KEY]?: AbortController }

export function takeOver(): AbortController {
  const world = globalThis as World
  world[KEY]?.abort()
  const life = new AbortController()
  world[KEY] = life
  return life
}
