/** The English of public/_locales and the rules' own must stay one: a card shows the one, the command line the other. */
import { expect, test } from 'vitest'
import { LABELS } from '../src/engine/suggest.ts'
import { compileFolder, readSources } from '../src/rules/load.ts'
import { readYaml } from '../src/rules/yaml-file.ts'
import { CATEGORIES } from '../src/shared/kinds.ts'
import { wordsOf } from './languages-plugin.ts'

const english = wordsOf('en')
const curly = (text: string) => text.replaceAll("'", '’')
const { rules } = compileFolder()

test('categories say in the messages what they say in the rules', () => {
  const said = rules.categories.flatMap(({ id, title, weigh, why }) => {
    const key = `category_${id.replaceAll('-', '_')}`
    return [
      [`${key}_title`, curly(title)],
      [`${key}_weigh`, curly(weigh)],
      [`${key}_why`, curly(why)],
    ]
  })
  expect(said).toHaveLength(CATEGORIES.length * 3)
  expect(Object.fromEntries(Object.entries(english).filter(([key]) => key.startsWith('category_')))).toEqual(
    Object.fromEntries(said),
  )
})

test('suggestions are named in the messages as in the rules', () => {
  expect([english.suggestion_weigh, english.suggestion_leave_out]).toEqual([LABELS.weigh, LABELS.leaveOut])
})

test('crisis lines are in the messages what they are in the rules, country by country', () => {
  const source = readSources().find(({ path }) => path === 'helplines.yaml')!
  const { countries } = readYaml(source, []).value as { countries: Record<string, { say: string }> }
  const said = Object.entries(countries).map(([country, { say }]) => [`policy_helplines_${country.toLowerCase()}`, say])
  expect(Object.fromEntries(Object.entries(english).filter(([key]) => key.startsWith('policy_helplines_')))).toEqual(
    Object.fromEntries(said),
  )
})
