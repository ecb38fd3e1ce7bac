#!/usr/bin/env node
// Scores the engine on labelled posts (GUIDE.md says what the labels mean).
//
//   node corpus/score.mjs corpus/dev-*.jsonl [--misses] [--alarms] [--json]
//
// Run it in the project's root. It feeds the posts, without their labels, to
//   npm run --silent check -- --format jsonl -
// (another command: --command "…") and reads one line a post back: {"id": …, "findings": [{"category", "start", "end", …}]}.
//
// precision, recall, F1: over (post, category) pairs; a category under `allow` counts neither way
// located: of the expected categories found, the share whose range touches the labelled quote
// raised: of the posts with an expected label, the share with at least one expected category found
// false alarms: of the posts with neither expect nor allow, the share with any finding
import { readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

const args = process.argv.slice(2)
const flag = (name) => args.includes(name)
const value = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const command = value('--command') ?? 'npm run --silent check -- --format jsonl -'
const files = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--command')
if (files.length === 0) {
  console.error('score: name at least one .jsonl file of labelled posts')
  process.exit(2)
}
const posts = files.flatMap((file) =>
  readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line, i) => {
    try { return { ...JSON.parse(line), file } } catch (e) { throw new Error(`${file}:${i + 1}: ${e.message}`) }
  }),
)
const input = posts.map(({ id, text, context }) => JSON.stringify({ id, text, context })).join('\n') + '\n'
const run = spawnSync(command, { shell: true, input, encoding: 'utf8', maxBuffer: 1 << 29 })
const answers = new Map()
for (const line of run.stdout.split('\n')) {
  if (!line.startsWith('{')) continue
  const answer = JSON.parse(line)
  answers.set(answer.id, answer.findings)
}
if (answers.size !== posts.length) {
  console.error(`score: ${posts.length} posts went in, ${answers.size} answers came back (exit ${run.status})\n${run.stderr.slice(-2000)}`)
  process.exit(2)
}

const tally = () => ({ tp: 0, fp: 0, fn: 0, located: 0 })
const total = tally(), byCategory = {}, misses = [], alarms = []
let labelled = 0, raised = 0, clean = 0, alarmed = 0
for (const post of posts) {
  const findings = answers.get(post.id)
  const found = new Set(findings.map((f) => f.category))
  const expected = new Set(post.expect.map((e) => e.category))
  const allowed = new Set(post.allow ?? [])
  for (const category of new Set([...found, ...expected])) {
    const t = (byCategory[category] ??= tally())
    if (expected.has(category) && found.has(category)) {
      const quotes = post.expect.filter((e) => e.category === category)
      const touches = findings.some((f) => f.category === category && quotes.some((q) => {
        const at = post.text.indexOf(q.quote)
        return f.start < at + q.quote.length && f.end > at
      }))
      for (const x of [t, total]) { x.tp++; if (touches) x.located++ }
    } else if (expected.has(category)) {
      for (const x of [t, total]) x.fn++
      misses.push({ id: post.id, category, quote: post.expect.find((e) => e.category === category).quote })
    } else if (!allowed.has(category)) {
      for (const x of [t, total]) x.fp++
      const f = findings.find((x) => x.category === category)
      alarms.push({ id: post.id, category, rule: f.rule, quote: post.text.slice(f.start, f.end) })
    }
  }
  if (expected.size > 0) { labelled++; if ([...expected].some((c) => found.has(c))) raised++ }
  else if (allowed.size === 0) { clean++; if (found.size > 0) alarmed++ }
}
const ratio = (a, b) => (b === 0 ? Number.NaN : a / b)
const pct = (x) => (Number.isNaN(x) ? '-' : (100 * x).toFixed(1)).padStart(6)
const figures = (t) => {
  const precision = ratio(t.tp, t.tp + t.fp), recall = ratio(t.tp, t.tp + t.fn)
  return { precision, recall, f1: ratio(2 * t.tp, 2 * t.tp + t.fp + t.fn), located: ratio(t.located, t.tp) }
}
const summary = { posts: posts.length, ...figures(total), raised: ratio(raised, labelled), falseAlarms: ratio(alarmed, clean), labelled, clean }
if (flag('--json')) console.log(JSON.stringify(summary))
else {
  console.log('category               prec  recall     F1  located   (found/missed/false)')
  for (const [category, t] of Object.entries(byCategory).sort()) {
    const f = figures(t)
    console.log(`${category.padEnd(20)} ${pct(f.precision)} ${pct(f.recall)} ${pct(f.f1)} ${pct(f.located)}   ${t.tp}/${t.fn}/${t.fp}`)
  }
  const s = summary
  console.log(`${'all'.padEnd(20)} ${pct(s.precision)} ${pct(s.recall)} ${pct(s.f1)} ${pct(s.located)}`)
  console.log(`raised ${pct(s.raised)} of ${labelled} posts with a label; false alarms on ${pct(s.falseAlarms)} of ${clean} clean posts`)
}
if (flag('--misses')) for (const m of misses) console.log(`MISSED ${m.id} ${m.category}: ${m.quote}`)
if (flag('--alarms')) for (const a of alarms) console.log(`FALSE  ${a.id} ${a.category} (${a.rule}): ${a.quote}`)
