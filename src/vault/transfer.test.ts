import { describe, expect, test } from 'vitest'
import { DEFAULT_PREFS } from './prefs'
import { note, TEST_ROUNDS } from './testing'
import { readTransfer, type Transfer, writeTransfer } from './transfer'

const transfer: Transfer = {
  note: [{ id: 'a', at: 1, value: note({ text: 'Saw [name] today.' }) }],
  word: [{ id: 'b', at: 2, value: { word: 'Kowalska' } }],
  prefs: { ...DEFAULT_PREFS, lockAfter: 5 },
}
const written = await writeTransfer(transfer, 'passphrase one', TEST_ROUNDS)
const read = (text: string, passphrase = 'passphrase one') => readTransfer(text, passphrase, TEST_ROUNDS)
const altered = (fields: object) => JSON.stringify({ ...JSON.parse(written), ...fields })

test('what was written is read, and nothing of it shows in the file', async () => {
  expect(await read(written)).toEqual({ transfer, skipped: 0 })
  expect(written).not.toMatch(/Kowalska|client-story|lockAfter/)
})

describe('a file that can’t be taken says why', () => {
  test.each([
    ['', 'not-json'],
    ['word\nKowalska', 'not-json'],
    ['{"format":"something"}', 'not-a-vault'],
    ['[]', 'not-a-vault'],
    [altered({ salt: 'ä' }), 'not-a-vault'],
    [altered({ version: 2 }), 'newer'],
    [altered({ rounds: 1 }), 'weak'],
    [altered({ rounds: 1e9 }), 'weak'],
    [altered({ data: 'AAAA' }), 'wrong-passphrase'],
  ])('%#', async (text, problem) => {
    expect(await read(text)).toEqual({ problem })
  })

  test('with another passphrase', async () => {
    expect(await read(written, 'passphrase two')).toEqual({ problem: 'wrong-passphrase' })
  })
})

test('records that make no sense are counted and left out', async () => {
  const odd = { ...transfer, word: [...transfer.word, { id: 'c', at: 3, value: { word: '' } }] }
  expect(await read(await writeTransfer(odd, 'passphrase one', TEST_ROUNDS))).toEqual({ transfer, skipped: 1 })
})
