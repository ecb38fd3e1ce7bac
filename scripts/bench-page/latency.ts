/** From the key that ends a sentence to its mark on screen, the pause after typing included. */
import type { Browser } from '../../e2e/support/extension.ts'
import { openEditor, STORY } from './typing.ts'
import { COUNTS, worldOf } from './world.ts'

const SENTENCE = ` ${STORY}`

/** Notes when a key goes down, and tells how long after the last one the first frame with a mark came. */
const WATCH = `
  globalThis.benchKey = 0
  document.addEventListener('keydown', (event) => { globalThis.benchKey = event.timeStamp }, true)
  globalThis.benchMarked = () => new Promise((resolve) => {
    const began = performance.now()
    const look = () => {
      // A frame's callbacks run before it is shown: the mark is on screen with the next one.
      if (${COUNTS}.marks > 0) requestAnimationFrame((now) => resolve(now - globalThis.benchKey))
      else if (performance.now() - began > 5000) resolve(5000)
      else requestAnimationFrame(look)
    }
    look()
  })`

/** Milliseconds of each round. */
export async function benchLatency(browser: Browser, name: string, rounds: number): Promise<number[]> {
  const page = await openEditor(browser, name, 5_000)
  const world = await worldOf(page)
  await world.run(WATCH)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    await page.keyboard.type(SENTENCE, { delay: 12 })
    times.push(await world.run('benchMarked()'))
    for (let key = 0; key < SENTENCE.length; key++) await page.keyboard.press('Backspace')
    await page.waitForTimeout(700)
  }
  await page.close()
  return times
}
