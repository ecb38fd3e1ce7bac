import { afterEach, expect, test, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: string, [first = '']: string[] = []) => (key === 'ui_quoted' ? `“${first}”` : ''),
      getUILanguage: () => 'en-GB',
    },
  },
}))

const { hasWords, language, ownLanguage, plural, speak, t } = await import('./i18n')

afterEach(() => speak(undefined))

const POLISH = { language: 'pl', words: { marks_one: '$1 znak', marks_few: '$1 znaki', marks_other: '$1 znaku' } }

test('without a choice the browser speaks, and a missing key shows as itself', () => {
  expect([t('ui_quoted', 'so'), t('no_such_key'), language()]).toEqual(['“so”', 'no_such_key', 'en-GB'])
})

test('a chosen language speaks with its own plural forms, and the other form where one is missing', () => {
  speak(POLISH)
  expect([1, 3, 5].map((count) => plural('marks', count))).toEqual(['1 znak', '3 znaki', '5 znaku'])
  expect(language()).toBe('pl')
})

test('a small number is written without the browser’s formatter, which is slow the first time; a large one as the language does', () => {
  const formatter = vi.spyOn(Intl, 'NumberFormat').mockImplementation(() => {
    throw new Error('asked for')
  })
  speak({ language: 'de', words: { words_other: '$1 Wörter' } })
  expect(plural('words', 999)).toBe('999 Wörter')
  formatter.mockRestore()
  expect(plural('words', 2000)).toBe('2.000 Wörter')
})

test('what a chosen language lacks comes from the browser', () => {
  speak(POLISH)
  expect(t('ui_quoted', 'so')).toBe('“so”')
})

test('substitutions go in by number; what is missing leaves nothing behind', () => {
  speak({ language: 'de', words: { both: '$2 vor $1, $3' } })
  expect(t('both', 'a', 2)).toBe('2 vor a, ')
})

test('a browser that answers nothing is told from one that has the words', () => {
  expect(hasWords()).toBe(false)
})

test('the language the browser would speak: its own, a near one, or English', () => {
  expect(ownLanguage(['de', 'en'])).toBe('en')
  expect(ownLanguage(['de', 'en_AU', 'en_GB'])).toBe('en_GB')
  expect(ownLanguage(['de'])).toBe('en')
})
