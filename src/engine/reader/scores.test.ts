import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Context } from '../../shared/finding.ts'
import type { Cues } from './cues.ts'
import { buildFeatureTable, rowOf, UNKNOWN } from './feature-table.ts'
import { isNewUnit, readFeatures } from './features.ts'
import { addRows, createLanes, MOST_CATEGORIES, setSum, setWeight, WIDTH, weightIn } from './lanes.ts'
import { type Model, modelOf } from './model.ts'
import { unpackNumbers, unpackWeights } from './packed.ts'
import { FINE, inverseRoot, NEARLY, type Scores, scoreText } from './scores.ts'
import { VIEW, VIEWS } from './views.ts'
import { type ReaderText, readerText } from './walk.ts'
import { WEIGHTS } from './weights.bin.ts'

const context: Context = { site: 'x.com', surface: 'post', account: 'professional' }
const model = modelOf(WEIGHTS)
const CATEGORIES = model.categories.length

/** The learnt weights as they ship: feature number to its outputs and weights. */
const learnt = new Map<number, [output: number, weight: number][]>()
{
  const { ids, sizes, outputs, weights } = WEIGHTS.features
  const [gaps, counts, steps] = [unpackNumbers(ids), unpackNumbers(sizes), unpackNumbers(outputs)]
  const values = unpackWeights(weights)
  let [id, at] = [-1, 0]
  gaps.forEach((gap, row) => {
    id += gap + 1
    let output = -1
    const list = steps.slice(at, at + counts[row]!).map((step, i): [number, number] => {
      output += step + 1
      return [output, values[at + i]!]
    })
    learnt.set(id, list)
    at += counts[row]!
  })
}

/** The plain way, feature by feature: what the fast way must give. */
function plainScores(read: ReaderText): Scores {
  const features = readFeatures(read, model.lexicon)
  const { id, view, bounds } = features
  const sums = (from: number, to: number, offset: number): number[][] => {
    const out = Array.from({ length: VIEWS }, () => new Array<number>(CATEGORIES).fill(0))
    const seen = out.map(() => new Map<number, number>())
    for (let i = from; i < to; i++) {
      if (!isNewUnit(features, i, seen[view[i]!]!)) continue
      for (const [output, weight] of learnt.get(id[i]!) ?? []) {
        if (output >= offset && output < offset + CATEGORIES) out[view[i]!]![output - offset]! += weight
      }
    }
    return out
  }
  const sizes = (from: number, to: number): number[] =>
    Array.from({ length: VIEWS }, (_, v) => view.slice(from, to).filter((own) => own === v).length)
  const weigh = (by: number[][], size: number[], c: number): number => {
    let score = 0
    for (let v = 0; v < VIEW.PLACE; v++) score += Math.trunc((by[v]![c]! * inverseRoot(size[v]!) * FINE) / 65536)
    return score
  }
  const last = bounds.length - 2
  const [placeFrom, placeTo] = [bounds[last]!, bounds[last + 1]!]
  const place = sums(placeFrom, placeTo, CATEGORIES)[VIEW.PLACE]!
  const whole = sums(0, placeTo, 0)
  const scores: Scores = {
    total: new Int32Array(CATEGORIES),
    sentence: new Int32Array(CATEGORIES),
    second: new Int32Array(CATEGORIES).fill(-1),
  }
  const bySentence = Array.from({ length: last }, (_, s) => {
    const [from, to] = [bounds[s]!, bounds[s + 1]!]
    const by = sums(from, to, CATEGORIES)
    const size = sizes(from, to)
    return Array.from({ length: CATEGORIES }, (_, c) => {
      return FINE * place[c]! + model.bias[CATEGORIES + c]! + weigh(by, size, c)
    })
  })
  for (let c = 0; c < CATEGORIES; c++) {
    const order = bySentence.map((by, s) => ({ score: by[c]!, s })).sort((a, b) => b.score - a.score || a.s - b.s)
    scores.sentence[c] = order[0]!.s
    if (order.length > 1 && order[0]!.score - order[1]!.score <= NEARLY) scores.second[c] = order[1]!.s
    const text = model.bias[c]! + FINE * whole[VIEW.PLACE]![c]! + weigh(whole, sizes(0, placeFrom), c)
    scores.total[c] = 2 * text + order[0]!.score
  }
  return scores
}

const posts = readFileSync('corpus/dev-a.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text)

function expectPlain(text: string, cues?: Cues): void {
  const read = readerText(text, context, cues)
  expect(scoreText(model, read)).toEqual(plainScores(read))
}

test('scores are those of the plain way: posts, and all of them in one', () => {
  for (const post of posts.slice(0, 60)) expectPlain(post)
  expectPlain(posts.join('\n'))
  expectPlain(posts.join(' ').replace(/[.!?\n]/g, ','))
})

test('scores are those of the plain way: any text, any cues, in any order', () => {
  const words = fc.constantFrom(
    ...posts.flatMap((post) => post.split(' ')).slice(0, 400),
    '#tag',
    '@x',
    '3',
    '😭',
    '\n',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
    fc.string({ unit: fc.constantFrom('a', 'b', '\u00ad', "'", 's', ' '), maxLength: 90 }),
  )
  const list = fc.array(fc.record({ hash: fc.constantFrom(1, 77, -9), start: fc.nat(300) }), { maxLength: 9 })
  const cues = list.map((some): Cues => {
    const sorted = some.sort((a, b) => a.start - b.start)
    const column = (key: 'hash' | 'start') => Int32Array.from(sorted, (cue) => cue[key])
    return { count: sorted.length, hash: column('hash'), start: column('start') }
  })
  fc.assert(
    fc.property(texts, cues, (text, some) => {
      expectPlain(text, some)
    }),
    { numRuns: 150 },
  )
})

test('what was read before changes nothing', () => {
  const fresh = (): Model => modelOf({ ...WEIGHTS })
  const used = fresh()
  for (let n = 0; n < 9000; n++) scoreText(used, readerText(`w${n.toString(36)}x said so`, context))
  for (const post of posts) scoreText(used, readerText(`${post} #${post.slice(0, 9)}`, context))
  for (const post of posts.slice(0, 20)) {
    expect(scoreText(used, readerText(post, context))).toEqual(scoreText(fresh(), readerText(post, context)))
  }
})

test('every number has its row, any other has none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(0x3fffff), { maxLength: 3000 }), fc.nat(0x3fffff), (ids, other) => {
      const table = buildFeatureTable(ids)
      expect(ids.map((id) => rowOf(table, id))).toEqual(ids.map((_, at) => at + 1))
      expect(rowOf(table, other)).toBe(ids.includes(other) ? ids.indexOf(other) + 1 : UNKNOWN)
    }),
    { numRuns: 40 },
  )
})

test('lanes add up as single weights do', () => {
  const weight = fc.integer({ min: -31, max: 31 })
  const row = fc.array(weight, { minLength: MOST_CATEGORIES, maxLength: MOST_CATEGORIES })
  const halves = fc.constantFrom('sentence' as const, 'text' as const)
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), fc.nat(1000), halves, (rows, times, half) => {
      const lanes = createLanes(rows.length + 1)
      rows.forEach((list, at) => {
        list.forEach((value, c) => {
          setWeight(lanes, half, at, c, value)
        })
      })
      setSum(lanes, rows.length, lanes, Int32Array.from(rows.keys()), rows.length)
      const all = rows[0]!.map((_, c) => rows.reduce((sum, list) => sum + list[c]!, 0))
      ;[...rows, all].forEach((list, at) => {
        expect(list.map((_, c) => weightIn(lanes, half, at, c))).toEqual(list)
      })
      const list = Int32Array.from({ length: times }, (_, at) => at % (rows.length + 1))
      const sums = new Int32Array(WIDTH)
      addRows(lanes[half], lanes.bounds, list, times, sums, 0)
      const plain = rows[0]!.map((_, c) => list.reduce((sum, at) => sum + [...rows, all][at]![c]!, 0))
      expect([...sums.slice(0, MOST_CATEGORIES)]).toEqual(plain)
    }),
    { numRuns: 60 },
  )
})
