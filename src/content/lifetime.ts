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

/** Wraps a listener so that it does nothing once this copy of the extension is gone, but end it. */
export type Alive = <E extends Event>(listener: (event: E) => void) => (event: E) => void

/** One key is several events, and asking costs as much as most of what they do. */
const ASK_AGAIN_MS = 100

/**
 * Every listener in the page is wrapped in this: a page outlives an update of the extension.
 * @param died ends the copy; called at the first event that finds it dead
 */
export function createAlive(isAlive: () => boolean, died: () => void): Alive {
  let askAt = 0
  return (listener) => (event) => {
    if (event.timeStamp >= askAt) {
      if (!isAlive()) {
        died()
        return
      }
      askAt = event.timeStamp + ASK_AGAIN_MS
    }
    listener(event)
  }
}
