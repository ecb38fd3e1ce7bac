import { afterEach, expect, test, vi } from 'vitest'
import { wordsOf } from '../../scripts/languages-plugin'
import { speak } from '../shared/i18n'
import { inUsersWords } from './category-words'
import { runRules } from './rules'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }))
afterEach(() => speak(undefined))

const german = wordsOf('de')
const told = () =>
  runRules(
    'my 3pm just told me I am cheaper than wine',
    { site: 'x.com', surface: 'post', account: 'professional' },
    ['aamft'],
    'usual',
  )

test('title and reason of a mark are said in the chosen language, what its rule alone says stays', async () => {
  const [finding] = (await told()).findings
  const [spoken] = inUsersWords([finding!], { language: 'de' })
  expect(spoken).toMatchObject({
    rule: finding!.rule,
    title: german.category_client_story_title,
    why: german.category_client_story_why,
    suggestions: [{ label: german.suggestion_weigh }],
    citations: finding!.citations,
  })
  expect(finding!.suggestions[0]).toHaveProperty('advice', (spoken!.suggestions[0] as { advice: string }).advice)
})

test('a reader’s hint, which has no words but its category’s, is said whole', async () => {
  const [finding] = (await told()).findings
  const advice = 'Who needs to read this, and would the client agree?'
  const hint = { ...finding!, rule: 'reader.client-story', suggestions: [{ label: 'Something to weigh', advice }] }
  const [spoken] = inUsersWords([hint], { language: 'de' })
  expect(spoken!.suggestions).toEqual([{ label: german.suggestion_weigh, advice: german.category_client_story_weigh }])
})

test('words of a rule’s own are left as they are', async () => {
  const [finding] = (await told()).findings
  const own = {
    ...finding!,
    title: 'A house rule',
    why: 'Our clinic asks for it.',
    suggestions: [{ label: 'Say “somebody”', edits: [{ start: 0, end: 2, text: 'somebody' }] }],
  }
  expect(inUsersWords([own], { language: 'de' })).toEqual([own])
})
