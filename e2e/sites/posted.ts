/** What a replica's "server" received: tests read it as `window.posted`, people see it in the list on the page. */
declare global {
  interface Window {
    posted: string[]
  }
}

window.posted = []

/** Publishes a text: keeps it for the test and shows it in the feed. */
export function publish(text: string): void {
  window.posted.push(text)
  const feed = document.querySelector('[data-replica="feed"]')
  const item = document.createElement('p')
  item.textContent = text
  feed?.prepend(item)
}

/** Ctrl+Enter or Cmd+Enter. */
export const isModEnter = (event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey)
