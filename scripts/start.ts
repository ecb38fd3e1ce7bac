/**
 * `npm start`: builds the Chrome extension and opens a browser with it, the practice page in front. Without a display
 * it types three sample posts into a replica of x.com instead, prints what was marked and saves screenshots.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import type { Mark } from '../src/shared/messages.ts'
import { findChromium } from './browsers.ts'
import { hasDisplay, launch } from './launch.ts'

const SHOTS = 'screenshots'

const SAMPLES = [
  {
    name: 'a session retold',
    text: 'My 3pm told me today she finally left him. She cried the whole hour. Days like this are why I do this work.',
  },
  {
    name: 'a cure promised',
    text: 'I guarantee that three sessions with me will cure your anxiety for good. DM me and we start tonight.',
  },
  {
    name: 'a clean post',
    text: 'Rest is not a reward you have to earn. If evenings are hard this week, be gentle with yourself.',
  },
]

function build(args: string[]): void {
  const { status } = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'error', ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The build failed: the lines above say where.')
}

/** Opens the practice page and stays until the browser is closed. */
async function practise(): Promise<void> {
  const { context, origin } = await launch({ headless: false, replicas: false })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${origin}/src/welcome/index.html#practice`)
  console.log('The practice page is open. Close the browser to end.')
  await new Promise<void>((done) => context.on('close', () => done()))
}

/** The marks that stand on a page, asked from its content script as the popup does. */
async function marksOn(context: BrowserContext, page: Page): Promise<Mark[]> {
  const worker = context.serviceWorkers()[0]
  if (!worker) throw new Error('The extension stopped: run npm start again.')
  await page.bringToFront()
  const marks: unknown = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id === undefined) return []
    const answer: { value?: unknown } = await chrome.tabs.sendMessage(tab.id, {
      framekeeper: 'list-marks',
      payload: {},
    })
    return answer.value ?? []
  })
  return marks as Mark[]
}

/** Types a sample as a person would and waits until its marks stand still. */
async function typed(context: BrowserContext, page: Page, text: string): Promise<Mark[]> {
  await page.goto('https://x.com/home')
  await page.locator('[data-testid="tweetTextarea_0"]').click()
  await page.keyboard.type(text, { delay: 2 })
  let seen = ''
  for (let still = 0; still < 4; ) {
    await page.waitForTimeout(250)
    const now = JSON.stringify(await marksOn(context, page))
    still = now === seen ? still + 1 : 0
    seen = now
  }
  return JSON.parse(seen) as Mark[]
}

/** Shows the main job where no window can open. */
async function demonstrate(): Promise<void> {
  build(['--config', 'e2e/sites/vite.config.ts'])
  mkdirSync(SHOTS, { recursive: true })
  const { context } = await launch({ headless: true, replicas: true })
  const page = await context.newPage()
  for (const [index, { name, text }] of SAMPLES.entries()) {
    const marks = await typed(context, page, text)
    console.log(`\n${index + 1}. ${name}\n   ${text}`)
    if (marks.length === 0) console.log('   nothing marked')
    for (const mark of marks) {
      console.log(`   ${mark.severity.padEnd(6)} “${mark.quote}”: ${mark.title}`)
      if (mark.clause) console.log(`          may touch on ${mark.clause}`)
      if (mark.suggestion) console.log(`          instead: ${mark.suggestion}`)
    }
    if (marks.length > 0) await page.keyboard.press('Alt+Shift+F')
    await page.waitForTimeout(400)
    const shot = resolve(SHOTS, `start-${index + 1}.png`)
    await page.screenshot({ path: shot })
    console.log(`   screenshot: ${shot}`)
  }
  await context.close()
}

findChromium()
build(['--mode', 'chrome'])
await (hasDisplay() ? practise() : demonstrate())
