import { describe, expect, test } from 'vitest'
import { decode, likelyColumns, readTable, wordsOf } from './read-csv'

const read = (text: string, columns?: number[]) => {
  const table = readTable(text)
  const { words, problems } = wordsOf(table, columns ?? likelyColumns(table))
  return {
    words: words.map(({ line, word }) => `${line} ${word}`),
    problems: problems.map(({ line, word, problem }) => `${line} ${problem} ${word}`.trim()),
  }
}

describe('a file', () => {
  test('a word a line, with and without a heading, by any line end', () => {
    for (const text of ['Maria\nMill Lane\n', 'Maria\r\nMill Lane', '\ufeffMaria\nMill Lane']) {
      expect(read(text)).toEqual({ words: ['1 Maria', '2 Mill Lane'], problems: [] })
    }
    expect(read('word\nMaria').words).toEqual(['2 Maria'])
  })

  test('a table: fitting columns are taken by themselves, others when chosen', () => {
    const text = 'ID;First name;Surname;Notes\n7;Maria;Kowalska;moved\n8;Zoë;"O’Brien; née Ross";\n'
    expect(read(text).words).toEqual(['2 Maria', '2 Kowalska', '3 Zoë', '3 O’Brien; née Ross'])
    expect(read(text, [3]).words).toEqual(['2 moved'])
    expect(readTable(text).header).toEqual(['ID', 'First name', 'Surname', 'Notes'])
    expect(read('Maria,Kowalska\nAnna,Nowak').words).toEqual(['1 Maria', '2 Anna'])
  })

  test('what can’t be watched is named with its line', () => {
    const long = 'x'.repeat(81)
    expect(read(`Maria\n\nK\n12\nmaria\n!!\n${long}\na b c d e f g h i\nJM`)).toEqual({
      words: ['1 Maria', '9 JM'],
      problems: [
        '3 letter K',
        '4 number 12',
        '5 twice maria',
        '6 empty !!',
        `7 long ${long}`,
        '8 parts a b c d e f g h i',
      ],
    })
  })

  test('lines are counted as an editor counts them, also after a cell of several lines', () => {
    expect(read('"St. Mary’s\nSchool"\nMaria\nK')).toEqual({
      words: ['1 St. Mary’s School', '3 Maria'],
      problems: ['4 letter K'],
    })
  })

  test('a quotation mark that never closes', () => {
    const { problems } = read('Maria\n"Anna\nNowak\n')
    expect(problems[0]).toBe('2 csv')
  })

  test('no more words than can be kept', () => {
    const { words, problems } = read(Array.from({ length: 5_002 }, (_, at) => `name${at}x`).join('\n'))
    expect(words).toHaveLength(5_000)
    expect(problems).toEqual(['5001 many name5000x', '5002 many name5001x'])
  })

  test('nothing in it', () => {
    expect(read('')).toEqual({ words: [], problems: [] })
    expect(read('\n\n')).toEqual({ words: [], problems: [] })
  })
})

test.each([
  ['utf-8', new TextEncoder().encode('Zoë')],
  ['utf-8 with its mark', new TextEncoder().encode('\ufeffZoë')],
  ['utf-16', Uint8Array.from([0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0])],
  ['windows-1252', Uint8Array.from([0x5a, 0x6f, 0xeb])],
])('letters are read as they were written: %s', (_, bytes) => {
  expect(decode(bytes.buffer as ArrayBuffer)).toBe('Zoë')
})
