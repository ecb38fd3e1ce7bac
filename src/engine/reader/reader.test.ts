import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Context } from '../../shared/finding.ts'
import { readFeatures } from './features.ts'
import { squeeze } from './hash.ts'
import { buildLexicon, entryNumber, extend } from './lexicon.ts'
import { modelOf } from './model.ts'
import { packNumbers, packWeights, unpackNumbers, unpackWeights } from './packed.ts'
import { LEVELS, read } from './read.ts'
import { inverseRoot } from './scores.ts'
import { readSentences, withoutStubs } from './sentences.ts'
import { shapeOf } from './shape.ts'
import { VIEW } from './views.ts'
import { readerText } from './walk.ts'
import { WEIGHTS } from './weights.bin.ts'
import { KIND, readTokens } from './words.ts'

const context: Context = { site: 'x.com', surface: 'post', account: 'professional' }
const model = modelOf(WEIGHTS)
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }))
const words = (text: string): string[] => {
  const tokens = readTokens(text)
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}

test('tokens keep marks, emoji and possessives', () => {
  expect(words("My 3pm's mum said “no” 😭 #SoSad… 2,000 x.com/a")).toEqual([
    'My',
    '3',
    "pm's",
    'mum',
    'said',
    '“',
    'no',
    '”',
    '😭',
    '#SoSad',
    '…',
    '2,000',
    'x',
    'com',
    '/',
    'a',
  ])
})

test('case, accents, curly quotes and invisible letters change no hash', () => {
  const plain = readTokens("don't cafe")
  const odd = readTokens('DON’T c\u00adaf\u00e9')
  expect([...odd.hash.slice(0, 2)]).toEqual([...plain.hash.slice(0, 2)])
})

test('a possessive has the stem of its word', () => {
  const [client] = readTokens('client').hash
  expect(readTokens("client's").stem[0]).toBe(client)
  expect(readTokens("client's").hash[0]).not.toBe(client)
})

test('a link is one token, a handle has no name', () => {
  expect(words('see https://a.b/c?d=e now')).toEqual(['see', 'https://a.b/c?d=e', 'now'])
  expect(readTokens('@anna').hash[0]).toBe(readTokens('@bob_2').hash[0])
  expect(readTokens('@anna').kind[0]).toBe(KIND.HANDLE)
})

test('tokens of any text are in order and inside it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = readTokens(text)
      let last = 0
      for (let i = 0; i < tokens.count; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(last)
        expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!)
        last = tokens.end[i]!
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('short stretches go with their neighbour', () => {
  const bounds = (text: string) => readSentences(readTokens(text)).length - 1
  expect(bounds('Honestly. My client cried again today. Wow.')).toBe(1)
  expect(bounds('My client cried again. I did not know what to say.')).toBe(2)
  expect(bounds('')).toBe(1)
})

test('a mark leaves out the stubs around its sentence, but for one that tells', () => {
  const text = 'Long day. My 3pm left her husband!! Tea. Bed.'
  const tokens = readTokens(text)
  const marked = (...telling: string[]) => {
    const stretches = telling.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
    const { start, end } = withoutStubs(tokens, 0, tokens.count, stretches)
    return text.slice(start, end)
  }
  expect(marked()).toBe('My 3pm left her husband!!')
  expect(marked('husband', 'Long')).toBe('Long day. My 3pm left her husband!!')
  expect(marked('Bed')).toBe('My 3pm left her husband!! Tea. Bed.')
  const short = readTokens('Oh no. Him again.')
  expect(withoutStubs(short, 0, short.count, [])).toEqual({ start: 0, end: 17 })
})

test('a phrase is found with its classes', () => {
  const tokens = readTokens('She walked in late')
  const hash = extend(extend(0, tokens.stem[1]!), tokens.stem[2]!)
  const lexicon = buildLexicon([entryNumber(hash)], [0], [2], [0, 1], Int32Array.of(77, 78))
  const features = readFeatures(readerText('She walked in late', context), lexicon)
  const found = [...features.view.slice(0, features.count)].flatMap((view, i) =>
    view === VIEW.CLASSES ? [features.first[i]] : [],
  )
  // Each as such, and at this kind of place.
  expect(found).toEqual([1, 1, 1, 1])
})

test.each([
  ['She works at Hartnells now', ['', '', '', 'proper', '']],
  ['it was J who rang, not I', ['', '', 'initial', '', '', '', '', '']],
  ['Hartnells. Then Oakfield', ['', '', '', 'proper']],
  ['so NHS, so “Quiet” people', ['', '', '', '', '', '', '', '']],
  ['over 40 Sundays in', ['', '', 'proper', '']],
])('capitals say something only where another word stands before: %s', (text, shapes) => {
  const tokens = readTokens(text)
  const names = ['proper', 'initial']
  expect(Array.from({ length: tokens.count }, (_, at) => names[shapeOf(text, tokens, at)] ?? '')).toEqual(shapes)
})

test('a name that no list knows counts as one, a word that a list knows does not', () => {
  const lexicon = buildLexicon(
    [entryNumber(extend(0, readTokens('Clinic').stem[0]!))],
    [0],
    [1],
    [0],
    Int32Array.of(77),
  )
  const classesIn = (text: string): number => {
    const features = readFeatures(readerText(text, context), lexicon)
    return features.view.slice(0, features.count).filter((view) => view === VIEW.CLASSES).length
  }
  expect(classesIn('met at hartnells')).toBe(0)
  expect(classesIn('met at Hartnells')).toBe(2)
  expect(classesIn('met at Clinic')).toBe(2)
})

test('features are the same each time and know the place', () => {
  const of = (place: Context) => {
    const text = 'My client cried today.'
    const f = readFeatures(readerText(text, place), model.lexicon)
    return [...f.id.slice(0, f.count)]
  }
  expect(of(context)).toEqual(of(context))
  expect(of({ ...context, surface: 'dm' })).not.toEqual(of(context))
})

test('readings of any text stay inside it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const readings = read(text, context, model, 'more')
      expect(readings).toHaveLength(17)
      for (const { score, passages } of readings) {
        expect(Number.isInteger(score)).toBe(true)
        expect(passages.length).toBeLessThanOrEqual(2)
      }
      for (const { start, end, phrases } of readings.flatMap(({ passages }) => passages)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        for (const phrase of phrases) {
          expect(phrase.start).toBeGreaterThanOrEqual(start)
          expect(phrase.end).toBeLessThanOrEqual(end)
          expect(phrase.end).toBeGreaterThan(phrase.start)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('a story is raised in its sentence, with its phrases; general talk is not', () => {
  const story = 'Lovely weather in town this week. My 2pm told me today that her husband left her, and we both cried.'
  const reading = read(story, context, model).find(({ category }) => category === 'client-story')!
  expect(reading.score).toBeGreaterThan(0)
  const [first] = reading.passages
  expect(story.slice(first!.start, first!.end)).toMatch(/^My 2pm/)
  expect(first!.phrases.length).toBeGreaterThan(0)
  const general = 'Sleep, food and daylight: three small things that help many people through winter.'
  expect(read(general, context, model).filter(({ score }) => score > 0)).toEqual([])
})

test('more marks means lower thresholds', () => {
  const [fewer, usual, more] = LEVELS.map((level) => read('My client cried.', context, model, level)[1]!.score)
  expect(fewer).toBeLessThan(usual!)
  expect(usual).toBeLessThan(more!)
})

test('numbers and weights survive packing', () => {
  const numbers = [0, 1, 31, 32, 1023, 1024, 4194303]
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
  const weights = [0, 0, 3, -3, 4, -31, 31, 0, -4, 2]
  expect([...unpackWeights(packWeights(weights))]).toEqual(weights)
})

test('the root is exact', () => {
  for (let n = 1; n < 5000; n++) {
    const root = inverseRoot(n)
    expect(root * root).toBeLessThanOrEqual(2 ** 32 / n)
    expect((root + 1) ** 2).toBeGreaterThan(2 ** 32 / n)
  }
})

test('feature numbers stay in their range', () => {
  for (const hash of [0, -1, 123456789, -2147483648]) {
    expect(squeeze(hash, 22)).toBeGreaterThanOrEqual(0)
    expect(squeeze(hash, 22)).toBeLessThan(2 ** 22)
  }
})
