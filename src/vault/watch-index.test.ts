import { describe, expect, test } from 'vitest'
import { buildIndex, careOf, findWatched, indexOf } from './watch-index'

const EVERYDAY = new Set(['will', 'mark', 'hope', 'park', 'the'])
const isEveryday = (form: string) => EVERYDAY.has(form)

/** A digest that counts how often it was asked. */
function counting() {
  let asked = 0
  const digest = async (form: string) => {
    asked++
    return `#${form}`
  }
  return { digest, asked: () => asked }
}

async function find(words: string[], text: string): Promise<string[]> {
  const { digest } = counting()
  const index = indexOf(await buildIndex(words, digest, isEveryday))
  return (await findWatched(text, index, digest)).map(({ start, end }) => text.slice(start, end))
}

describe('found however it is written', () => {
  test.each([
    ['Maria', 'saw MARIA today', 'MARIA'],
    ['María', 'saw maria, again', 'maria'],
    ['Maria', 'María’s mum', 'María'],
    ['Maria', "maria's mum", 'maria'],
    ['Maria', 'marias mum', 'marias'],
    ['Maria', 'M.A.R.I.A. came', 'M.A.R.I.A'],
    ['Maria', 'm a r i a', 'm a r i a'],
    ['Maria', '@maria1987 wrote', 'maria'],
    ['Maria', 'mail maria.k@example.com', 'maria'],
    ['Maria', '#ProudOfMaria', 'Maria'],
    ['Maria', '𝐌𝐚𝐫𝐢𝐚 came', '𝐌𝐚𝐫𝐢𝐚'],
    ['Mary Ann', 'saw Mary-Ann', 'Mary-Ann'],
    ['Mary Ann', 'saw maryann', 'maryann'],
    ['Mary Ann', '#MaryAnn', 'MaryAnn'],
    ['Mary Ann', '@mary_ann', 'mary_ann'],
    ['Mary Ann', 'Mary  \n Ann', 'Mary  \n Ann'],
    ['O’Brien', 'OBRIEN and', 'OBRIEN'],
    ['McDonald', 'mcdonald', 'mcdonald'],
    ['St. Mary’s School', 'at St Mary’s school', 'St Mary’s school'],
    ['St. Mary’s School', 'past st marys school', 'st marys school'],
    ['12 Park Street', 'by 12 Park Street.', '12 Park Street'],
    ['J.M.', 'met JM today', 'JM'],
    ['JM', 'met J. M. today', 'J. M'],
    ['JM', 'when I J.M. met', 'J.M'],
    ['Øystein', 'oystein', 'oystein'],
    ['Мария', 'видела МАРИЯ', 'МАРИЯ'],
    ['Will', 'then Will came', 'Will'],
    ['Will', 'WILL!', 'WILL'],
  ])('%j in %j', async (word, text, found) => {
    expect(await find([word], text)).toEqual([found])
  })
})

describe('not found', () => {
  test.each([
    ['Maria', 'Mariana and marigold'],
    ['Anna', '#annapolis'],
    ['Mary Ann', 'Mary, Ann'],
    ['Mary Ann', 'Mary and Ann'],
    ['Will', 'i will come'],
    ['Mark', 'full marks'],
    ['JM', 'jm, j m'],
    ['AM', 'I am'],
    ['Maria', ''],
  ])('%j in %j', async (word, text) => {
    expect(await find([word], text)).toEqual([])
  })
})

test('the longest word wins, and each place is found once', async () => {
  const words = ['Mary', 'Mary Ann', 'Mary Ann Kowalska', 'Kowalska']
  const text = 'Mary Ann Kowalska, Mary Ann, Mary, Kowalska'
  expect(await find(words, text)).toEqual(['Mary Ann Kowalska', 'Mary Ann', 'Mary', 'Kowalska'])
  expect(await find(words, 'Mary Ann Kowal')).toEqual(['Mary Ann'])
})

test('of two spellings the less careful counts', async () => {
  expect(await find(['JM', 'Will', 'Will Power'], 'jm will power')).toEqual(['will power'])
})

test.each([
  ['Maria', 'any'],
  ['Mark', 'capital'],
  ['The Park', 'any'],
  ['JM', 'upper'],
  ['J. M.', 'upper'],
  ['K', 'upper'],
  ['12', 'any'],
  ['JMKW', 'any'],
  ['jm', 'any'],
])('%j: %s', (word, care) => {
  expect(careOf(word, isEveryday)).toBe(care)
})

test('the index holds no word, and is asked once for each distinct word of the text', async () => {
  const { digest, asked } = counting()
  const entries = await buildIndex(['Maria'], async (form) => String(form.length), isEveryday)
  expect(JSON.stringify(entries)).not.toMatch(/maria/i)
  const index = indexOf(await buildIndex(['Mary Ann Bell'], digest, isEveryday))
  const before = asked()
  await findWatched('the quick brown fox. '.repeat(2_000), index, digest)
  expect(asked() - before).toBe(4)
})

test('the worst text is still gone through once', async () => {
  const { digest, asked } = counting()
  const parts = Array.from({ length: 8 }, () => 'a')
  const index = indexOf(await buildIndex([`${parts.join(' ')}b`, 'aa ab'], digest, isEveryday))
  const before = asked()
  await findWatched('a '.repeat(5_000), index, digest)
  await findWatched('aa '.repeat(5_000), index, digest)
  expect(asked() - before).toBeLessThan(100)
})
