import { expect, test, vi } from 'vitest'
import { type Source, TOPICS } from '../../accounts/topics'
import { Authority } from '../../engine/findings'
import { compileFolder } from '../../rules/load'
import { cite } from '../../shared/cite'
import { CATEGORIES } from '../../shared/kinds'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../background/fake-browser')).fakeBrowser(),
}))
const { shownSource } = await import('./words')

test('a checklist cites a clause as the card does', () => {
  const { codes } = compileFolder().rules
  const authority = new Authority(codes)
  const cards = new Map(
    CATEGORIES.flatMap((category) => authority.citations(category)).map((cited) => {
      return [`${cited.code} ${cited.clause}` as Source, cite(cited)] as const
    }),
  )
  const sources = new Set(TOPICS.flatMap((topic) => topic.sources))
  const both = [...sources].filter((source) => cards.has(source))
  expect(both.length).toBeGreaterThan(20)
  expect(Object.fromEntries(both.map((source) => [source, shownSource(source)]))).toEqual(
    Object.fromEntries(both.map((source) => [source, cards.get(source)])),
  )
})

test('clauses without a number go by their name', () => {
  expect(shownSource('bacp member-guide-social-media')).toBe('BACP Social media guide')
  expect(shownSource('aca H.6.a')).toBe('ACA H.6.a')
})
