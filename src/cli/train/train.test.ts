import { expect, test } from 'vitest'
import { NO_CUES } from '../../engine/reader/cues.ts'
import { modelOf } from '../../engine/reader/model.ts'
import { read } from '../../engine/reader/read.ts'
import { scoreText } from '../../engine/reader/scores.ts'
import { readerText } from '../../engine/reader/walk.ts'
import { CATEGORIES, type Context } from '../../shared/finding.ts'
import type { Post } from './corpus.ts'
import { averagePrecision, figuresAt } from './figures.ts'
import { buildMatrix } from './rows.ts'
import { DEFAULTS, train } from './run.ts'
import { solve } from './solver.ts'
import { lowestCut } from './thresholds.ts'
import { moduleText } from './write.ts'

const context: Context = { site: 'x.com', surface: 'post', account: 'professional' }
const classes = new Map([
  ['client-noun', ['client', 'patient']],
  ['session-frame', ['in session', '~walk in']],
])
const STORY = CATEGORIES.indexOf('client-story')

function post(writer: string, text: string, story: boolean): Post {
  const labels = new Int8Array(CATEGORIES.length).fill(-1)
  if (story) labels[STORY] = 1
  const quotes = story ? [{ category: STORY, start: 0, end: text.length }] : []
  return { id: text, text, context, writer, labels, quotes, cues: NO_CUES, ruled: new Uint8Array(CATEGORIES.length) }
}

const told = ['My client cried today.', 'A patient told me a joke today.', 'My client laughed in session today.']
const clean = ['Boundaries matter. Rest well.', 'Many people find rest hard.', 'New slots on the website soon.']
const posts = ['train-x', 'train-y', 'dev-z'].flatMap((writer) => [
  ...told.map((text, i) => post(writer, `${text} ${writer.slice(-1).repeat(i + 1)}`, true)),
  ...clean.map((text, i) => post(writer, `${text} ${writer.slice(-1).repeat(i + 1)}`, false)),
])

test('training twice gives the same bytes', () => {
  const bytes = () => moduleText(train(posts, classes, { ...DEFAULTS, features: 300 }).model)
  expect(bytes()).toBe(bytes())
})

test('another seed gives other bytes', () => {
  const bytes = (seed: number) => moduleText(train(posts, classes, { ...DEFAULTS, seed, check: false }).model)
  expect(bytes(1)).not.toBe(bytes(5))
})

test('a model raises what it was shown and leaves the rest', () => {
  const model = modelOf(train(posts, classes, { ...DEFAULTS, check: false }).model)
  const score = (text: string) => read(text, context, model)[STORY]!.score
  expect(score('A client cried in session today.')).toBeGreaterThan(0)
  expect(score('People find rest hard. Boundaries matter.')).toBeLessThan(0)
})

test('writers known to the authors of the rules are never left out', () => {
  const { scores } = train(posts, classes, DEFAULTS)
  expect(posts.map((p, i) => [p.writer, scores[i] !== undefined])).toEqual(
    posts.map((p) => [p.writer, p.writer.startsWith('train')]),
  )
})

test('the number of features is kept', () => {
  const { model } = train(posts, classes, { ...DEFAULTS, features: 40, check: false })
  const few = modelOf(model)
  expect(few.rows - 1).toBeLessThanOrEqual(40)
  expect(few.rows - 1).toBeGreaterThan(0)
})

test('rounded weights rank texts as unrounded ones do', () => {
  const model = modelOf(train(posts, classes, { ...DEFAULTS, check: false }).model)
  const matrix = buildMatrix(posts, model.lexicon)
  const { weights } = solve(matrix.posts, matrix.ids.length, CATEGORIES.length, { cost: 100, rounds: 20, seed: 1 })
  const float = (i: number): number => {
    const { columns, values } = matrix.posts[i]!
    return columns.reduce((sum, c, j) => sum + values[j]! * weights[c * CATEGORIES.length + STORY]!, 0)
  }
  const whole = (i: number): number => {
    const { text } = posts[i]!
    return scoreText(model, readerText(text, context)).total[STORY]!
  }
  for (const hit of [0, 1, 2]) {
    for (const miss of [3, 4, 5]) expect([float(hit) > float(miss), whole(hit) > whole(miss)]).toEqual([true, true])
  }
})

test('allowed labels take no part in learning', () => {
  const rows = [
    { labels: Int8Array.of(1, 0), columns: Int32Array.of(0), values: Float32Array.of(1) },
    { labels: Int8Array.of(-1, 0), columns: Int32Array.of(1), values: Float32Array.of(1) },
  ]
  const { weights } = solve(rows, 2, 2, { cost: 1, rounds: 10, seed: 1 })
  expect(weights[0]).toBeGreaterThan(0)
  expect(weights[2]).toBeLessThan(0)
  expect([weights[1], weights[3], weights[5]]).toEqual([0, 0, 0])
})

test('figures count as the scorer counts: allowed is neither hit nor alarm', () => {
  const allowed = post('dev-x', 'a', false)
  allowed.labels[STORY] = 0
  const some = [post('dev-x', 'b', true), post('dev-x', 'c', false), allowed, post('dev-x', 'd', true)]
  const raised = Int32Array.from(CATEGORIES, (_, c) => (c === STORY ? 1 : -1))
  const silent = Int32Array.from(CATEGORIES, () => -1)
  const f = figuresAt(some, [raised, raised, raised, silent], () => CATEGORIES.map(() => 0))
  expect([f.found, f.missed, f.wrong, f.falseAlarms]).toEqual([1, 1, 1, 1])
})

test('the lowest cut that keeps a precision lies below the last score that does', () => {
  const pairs = [9, 7, 4, 1].map((score, i) => ({ score, hit: i < 2 }))
  expect([1, 0.6, 0.5].map((precision) => lowestCut(pairs, precision))).toEqual([5, 2, 0])
  expect(averagePrecision(pairs)).toBe(1)
})

test('talk of suicide and who could be recognised are raised sooner than the rest, which share one threshold', () => {
  const { model } = train(posts, classes, DEFAULTS)
  const sooner = ['client-identity', 'unsafe-crisis']
  for (const thresholds of model.thresholds) {
    const of = (isSooner: boolean) => new Set(thresholds.filter((_, c) => sooner.includes(CATEGORIES[c]!) === isSooner))
    expect([of(true).size, of(false).size]).toEqual([1, 1])
    expect(Math.max(...of(true))).toBeLessThan(Math.min(...of(false)))
  }
})
