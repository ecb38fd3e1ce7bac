/**
 * `npm run bench:page`: what the content script costs a page, in a real Chromium, beside the same browser without it.
 * Prints each figure with its bar; exits 1 when one is missed. `--quick` does a fifth of the work; the names of parts
 * (`-- typing memory`) leave the others out.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import buildPages from '../../e2e/support/build-pages.ts'
import { type Browser, DIST, launch } from '../../e2e/support/extension.ts'
import { benchFeed } from './feed.ts'
import { benchLatency } from './latency.ts'
import { inUse, leftovers } from './memory.ts'
import { benchTyping } from './typing.ts'

type Browsers = { with: Browser; without: Browser }

const EDITORS = ['lexical', 'prosemirror', 'textarea']
const share = process.argv.includes('--quick') ? 0.2 : 1
let missed = 0

/** The value below which a share of the values lies. */
function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function row(name: string, value: number, unit: string, bar?: number, more = ''): void {
  const isMissed = bar !== undefined && value > bar
  if (isMissed) missed++
  const against = bar === undefined ? '' : `${isMissed ? 'OVER' : 'within'} ${bar} ${unit}`
  console.log(`  ${name.padEnd(62)}${value.toFixed(2).padStart(8)} ${unit.padEnd(3)} ${against.padEnd(16)}${more}`)
}

async function typing(browsers: Browsers): Promise<void> {
  for (const name of EDITORS) {
    const { with: ours, without } = await benchTyping(browsers, name, Math.ceil(5 * share), 200)
    console.log(`typing into ${name}, 5,000 characters, ${ours.total.length} keys each way`)
    row('our time per key, p50', quantile(ours.ours, 0.5), 'ms')
    row('our time per key, p95', quantile(ours.ours, 0.95), 'ms', 1)
    row('our longest stretch', ours.longest, 'ms', 16)
    const ratio = `${(mean(ours.total) / mean(without.total)).toFixed(2)} times as long as without`
    row('all of the main thread per key, mean', mean(ours.total), 'ms', undefined, ratio)
    row('  without the extension', mean(without.total), 'ms')
    row('  added, half of the keys', quantile(ours.total, 0.5) - quantile(without.total, 0.5), 'ms')
    row('  added, p95 against p95', quantile(ours.total, 0.95) - quantile(without.total, 0.95), 'ms')
  }
}

async function marks({ with: browser }: Browsers): Promise<void> {
  for (const name of EDITORS) {
    const times = await benchLatency(browser, name, Math.ceil(25 * share))
    console.log(`last key to mark, ${name}, 5,000 characters, ${times.length} times`)
    row('p50', quantile(times, 0.5), 'ms')
    row('p95', quantile(times, 0.95), 'ms', 400)
  }
}

async function memory(browsers: Browsers): Promise<void> {
  console.log('memory')
  for (const name of EDITORS) {
    const [ours, without] = [await inUse(browsers.with, name), await inUse(browsers.without, name)]
    row(`${name}: heap with a marked post and a card`, (ours.heap - without.heap) / 1e6, 'MB', 5)
  }
  const held = await leftovers(browsers.with, true)
  const bare = await leftovers(browsers.without, false)
  const grown = (what: 'heap' | 'nodes' | 'listeners') =>
    held.after[what] - held.before[what] - (bare.after[what] - bare.before[what])
  console.log('after a hundred composers opened and closed, beyond what the page itself keeps')
  row('marks, badges and mirrors left', held.ours.marks + held.ours.badges + held.ours.mirrors, '', 0)
  row('of them had a mark', held.marked, '')
  row('nodes', grown('nodes'), '', 10)
  row('listeners', grown('listeners'), '', 0)
  row('heap', grown('heap') / 1e6, 'MB', 0.3)
}

async function feed({ with: browser }: Browsers): Promise<void> {
  console.log('a feed of 10,000 nodes, changing 100 times a second, no box in focus')
  for (const draft of [undefined, 'lexical', 'textarea']) {
    const { ours, page } = await benchFeed(browser, 20 * share, draft)
    const what = draft ? `a marked post left in ${draft}` : 'nothing written'
    row(`our share of the time, ${what}`, ours * 100, '%', 0.1)
    row('  the page’s own share', page * 100, '%')
  }
}

/** What every page with one of our sites has to read: the content script, compressed. */
function size(): void {
  const bytes = gzipSync(readFileSync(join(DIST, 'src/content/main.js')), { level: 9 }).length
  row('content script, gzip', bytes / 1000, 'KB', 45)
}

const PARTS = { feed, typing, marks, memory }

async function main(): Promise<void> {
  const named = Object.keys(PARTS).filter((name) => process.argv.includes(name))
  await buildPages()
  size()
  const browsers = { with: await launch(), without: await launch({ extension: null }) }
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (named.length === 0 || named.includes(name)) await part(browsers)
    }
  } finally {
    await Promise.all([browsers.with.close(), browsers.without.close()])
  }
  console.log(missed === 0 ? 'All within their bars.' : `${missed} over their bars.`)
  process.exitCode = missed === 0 ? 0 : 1
}

await main()
