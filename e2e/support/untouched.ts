/** Watches a page for any change that isn't its own: nothing of ours may touch it but one node at its edge. */
import type { Locator } from 'playwright'

/**
 * Begins to watch the tree that the box is in, shadow roots included, as soon as the page has come to rest: a framework
 * may draw the last keys a frame or two after them. A check comes no sooner than 300 ms after the last key.
 */
export async function watchTrees(box: Locator): Promise<void> {
  await box.evaluate(async (element) => {
    // Timers that the keys set come first, however busy the machine.
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const seen: string[] = []
    Object.assign(window, { changedTrees: seen })
    const watcher = new MutationObserver((records) => {
      for (const { type, target, addedNodes, attributeName } of records) {
        const isOurs = [...addedNodes].every((node) => node instanceof HTMLElement && node.popover === 'manual')
        if (type === 'childList' && addedNodes.length > 0 && isOurs) continue
        seen.push(`${type} ${attributeName ?? ''} at ${target.nodeName}`)
      }
    })
    const options = { subtree: true, childList: true, attributes: true, characterData: true }
    for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
      watcher.observe(root, options)
      if (!(root instanceof ShadowRoot)) break
    }
    for (let before = -1; before < seen.length; ) {
      before = seen.length
      await drawn()
      await drawn()
    }
    seen.length = 0
  })
}

/** What changed since. */
export function changesOf(box: Locator): Promise<string[]> {
  return box.evaluate(() => (window as Window & { changedTrees?: string[] }).changedTrees ?? ['nothing was watched'])
}
