import { describe, expect, it } from 'vitest'
import { languages, SAID_ELSEWHERE, wordsOf } from './languages-plugin.ts'

const english = wordsOf('en')
const marks = (text: string) => [...text.matchAll(/\$\d/g)].map(([mark]) => mark).sort()
/** A plural form that English lacks ("_few") stands for its "_other". */
const model = (key: string) => english[key] ?? english[key.replace(/_(?:zero|two|few|many)$/, '_other')]

describe.each(languages())('the words in %s', (language) => {
  const words = wordsOf(language)

  it('stand for keys that English has', () => {
    expect(Object.keys(words).filter((key) => model(key) === undefined)).toEqual([])
  })

  it('say all that English says: a page would fall back to English in mid-sentence', () => {
    expect(Object.keys(english).filter((key) => !(key in words))).toEqual([])
  })

  it('take the same substitutions', () => {
    // The singular may say "one" instead of the number.
    const wrong = Object.entries(words).filter(
      ([key, text]) => !key.endsWith('_one') && marks(text).join() !== marks(model(key) ?? '').join(),
    )
    expect(wrong).toEqual([])
  })

  it('are never empty', () => {
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

it('keeps few words for the worker and the content script', () => {
  const all = Object.keys(english).length
  expect(Object.keys(wordsOf('en', SAID_ELSEWHERE)).length).toBeLessThan(all / 2)
  expect(Object.keys(wordsOf('en', SAID_ELSEWHERE)).every((key) => SAID_ELSEWHERE.test(key))).toBe(true)
})
