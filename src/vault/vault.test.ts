import { beforeEach, describe, expect, test } from 'vitest'
import { VaultLocked } from './keyring'
import { note, testVault } from './testing'

let made: Awaited<ReturnType<typeof testVault>>
beforeEach(async () => {
  made = await testVault()
})

const PASSPHRASE = 'four quiet garden chairs'
const questions = async (vault = made.vault) => (await vault.read('note')).entries.map(({ value }) => value.question)
/** All that a person with the disk would see. */
const onDisk = async () => {
  const rows = await made.db.getAll('records')
  return rows.map(({ data }) => new TextDecoder('latin1').decode(data)).join('') + JSON.stringify(rows)
}

describe('without a passphrase', () => {
  test('what is put in comes out, newest first, and lies encrypted on the disk', async () => {
    expect(await made.vault.state()).toBe('empty')
    await made.vault.add('note', [{ value: note({ question: 'first' }), at: 1 }])
    await made.vault.add('note', [{ value: note({ question: 'second' }), at: 2 }])
    await made.vault.add('word', [{ value: { word: 'Kowalska' } }])
    expect(await made.vault.state()).toBe('open')
    expect(await questions(made.again())).toEqual(['second', 'first'])
    expect(await made.vault.counts()).toEqual({ note: 2, word: 1 })
    expect(await onDisk()).not.toMatch(/second|Kowalska|client-story/)
  })

  test('the key can not be taken out, and no two records share a nonce', async () => {
    await made.vault.add('word', [{ value: { word: 'a' } }, { value: { word: 'a' } }])
    const kept = await made.db.get('keys', 'data')
    if (kept?.name !== 'data' || kept.protection !== 'none') throw new Error('no key')
    await expect(crypto.subtle.exportKey('raw', kept.key)).rejects.toThrow()
    const nonces = (await made.db.getAll('records')).map(({ iv }) => iv.join())
    expect(new Set(nonces).size).toBe(2)
  })

  test('a record is changed, and removed', async () => {
    const [id] = await made.vault.add('note', [{ value: note() }])
    await made.vault.change('note', id!, (now) => ({ ...now, question: 'new', discussedAt: 7 }))
    expect((await made.vault.read('note')).entries[0]!.value).toMatchObject({ question: 'new', discussedAt: 7 })
    await made.vault.change('note', 'gone', (now) => now)
    await made.vault.remove([id!])
    expect(await questions()).toEqual([])
  })

  test('two changes at once both arrive', async () => {
    const [id] = await made.vault.add('note', [{ value: note({ question: '' }) }])
    const write = (mark: string) => made.vault.change('note', id!, (now) => ({ ...now, question: now.question + mark }))
    await Promise.all(['a', 'b', 'c'].map(write))
    expect(await questions()).toEqual(['abc'])
  })
})

describe('with a passphrase', () => {
  beforeEach(async () => {
    await made.vault.add('note', [{ value: note({ question: 'before' }) }])
    await made.vault.protect(PASSPHRASE)
  })

  test('everything is encrypted anew, and nothing on the disk opens it', async () => {
    expect(await made.vault.state()).toBe('unlocked')
    expect(await questions(made.again())).toEqual(['before'])
    // The browser was closed: what was in memory is gone.
    await made.slot.clear()
    expect(await made.again().state()).toBe('locked')
    await expect(made.again().read('note')).rejects.toThrow(VaultLocked)
    for (const kept of await made.db.getAll('keys')) {
      if (kept.name === 'data') expect(kept.protection).toBe('passphrase')
    }
  })

  test('neither the memory nor the disk alone holds the key', async () => {
    await made.db.delete('keys', 'session')
    await expect(made.vault.read('note')).rejects.toThrow(VaultLocked)
  })

  test('only the right passphrase unlocks, however its accents were typed', async () => {
    await made.vault.protect('Zoë’s garden gate')
    await made.vault.keyring.lock()
    expect(await made.vault.keyring.unlock('Zoe’s garden gate')).toBe(false)
    expect(await made.vault.state()).toBe('locked')
    expect(await made.vault.keyring.unlock('Zoe\u0308’s garden gate')).toBe(true)
    expect(await questions()).toEqual(['before'])
    expect(await made.vault.keyring.isRight(PASSPHRASE)).toBe(false)
  })

  test('it locks after the chosen time without use, and use puts it off', async () => {
    await made.vault.changePrefs({ lockAfter: 5 })
    made.clock.now += 4 * 60_000
    await questions()
    made.clock.now += 4 * 60_000
    expect(await made.vault.state()).toBe('unlocked')
    made.clock.now += 60_001
    expect(await made.vault.state()).toBe('locked')
    await made.vault.keyring.lockIfIdle()
    expect(made.slot.value).toBeUndefined()
    expect(await made.db.get('keys', 'session')).toBeUndefined()
  })

  test('set to lock with the browser, time alone locks nothing; a clock that was set back does', async () => {
    await made.vault.changePrefs({ lockAfter: 0 })
    made.clock.now += 90 * 86_400_000
    expect(await made.vault.state()).toBe('unlocked')
    made.clock.now -= 91 * 86_400_000
    expect(await made.vault.state()).toBe('locked')
  })

  test('a note is put in while locked and read once unlocked, and survives the next passphrase', async () => {
    await made.vault.keyring.lock()
    await made.vault.add('note', [{ value: note({ question: 'posted through the letterbox' }), at: 1 }])
    expect(await onDisk()).not.toContain('letterbox')
    expect(await made.vault.counts()).toEqual({ note: 2, word: 0 })
    await made.vault.keyring.unlock(PASSPHRASE)
    expect(await questions()).toEqual(['before', 'posted through the letterbox'])
    await made.vault.protect('another passphrase')
    expect(await questions()).toEqual(['before', 'posted through the letterbox'])
  })

  test('removed again, everything opens without it', async () => {
    await made.vault.protect(undefined)
    await made.slot.clear()
    expect(await made.vault.state()).toBe('open')
    expect(await questions(made.again())).toEqual(['before'])
    await made.vault.add('note', [{ value: note({ question: 'later' }) }])
    expect((await questions()).sort()).toEqual(['before', 'later'])
  })

  test('nothing changes while locked', async () => {
    await made.vault.keyring.lock()
    await expect(made.vault.protect('something else')).rejects.toThrow(VaultLocked)
    await expect(made.vault.protect(undefined)).rejects.toThrow(VaultLocked)
    expect(await made.vault.keyring.unlock(PASSPHRASE)).toBe(true)
  })

  test('forgotten, everything goes: records, keys, choices', async () => {
    await made.vault.keyring.lock()
    await made.vault.changePrefs({ lockAfter: 1 })
    await made.vault.forgetAll()
    expect(await made.vault.state()).toBe('empty')
    for (const store of ['records', 'keys', 'meta'] as const) expect(await made.db.count(store)).toBe(0)
    await made.vault.add('note', [{ value: note({ question: 'anew' }) }])
    expect(await questions()).toEqual(['anew'])
  })
})

describe('broken records', () => {
  test('are named, kept, and stop nothing', async () => {
    const ids = await made.vault.add(
      'note',
      [1, 2, 3, 4].map((at) => ({ value: note({ question: `${at}` }), at })),
    )
    const [flipped, swapped] = await Promise.all([ids[0]!, ids[1]!].map((id) => made.db.get('records', id)))
    new Uint8Array(flipped!.data)[3]! ^= 1
    await made.db.put('records', flipped!)
    // One record's bytes in another's place.
    await made.db.put('records', { ...(await made.db.get('records', ids[2]!))!, id: swapped!.id, at: swapped!.at })
    const { entries, damaged } = await made.vault.read('note')
    expect(entries.map(({ value }) => value.question)).toEqual(['4', '3'])
    expect(damaged).toEqual([
      { id: ids[1], kind: 'note', at: 2, damage: 'unreadable' },
      { id: ids[0], kind: 'note', at: 1, damage: 'unreadable' },
    ])
    await made.vault.protect(PASSPHRASE)
    expect((await made.vault.read('note')).damaged).toHaveLength(2)
    expect(await made.db.count('records')).toBe(4)
  })

  test('of a later version, or not of the shape: named as such', async () => {
    await made.vault.add('word', [{ value: { word: 7 } as never, id: 'odd', at: 1 }])
    const { damaged } = await made.vault.read('word')
    expect(damaged).toEqual([{ id: 'odd', kind: 'word', at: 1, damage: 'invalid' }])
    await made.vault.change('word', 'odd', (now) => ({ ...now, word: 'x' }))
    expect((await made.vault.read('word')).damaged).toHaveLength(1)
  })

  test('a slot or prefs that make no sense: locked, and the defaults', async () => {
    await made.vault.protect(PASSPHRASE)
    made.slot.value = { iv: 3 }
    expect(await made.vault.state()).toBe('locked')
    await made.db.put('meta', { name: 'prefs', prefs: { lockAfter: 'soon', keepDays: 30 } as never })
    expect(await made.vault.prefs()).toEqual({ lockAfter: 15, keepDays: 30, watchLocked: true, watchSearch: false })
  })
})

test('notes past their time go, also while locked; words and younger notes stay', async () => {
  const day = 86_400_000
  const old = made.clock.now - 91 * day
  await made.vault.add('note', [{ value: note({ question: 'old' }), at: old }, { value: note({ question: 'new' }) }])
  await made.vault.add('word', [{ value: { word: 'Kowalska' }, at: old }])
  expect(await made.vault.sweep()).toBe(0)
  await made.vault.changePrefs({ keepDays: 90 })
  await made.vault.protect(PASSPHRASE)
  await made.vault.keyring.lock()
  expect(await made.vault.sweep()).toBe(1)
  await made.vault.keyring.unlock(PASSPHRASE)
  expect(await questions()).toEqual(['new'])
  expect(await made.vault.counts()).toEqual({ note: 1, word: 1 })
})

test('two thousand notes are read and encrypted anew', async () => {
  await made.vault.add(
    'note',
    Array.from({ length: 2000 }, (_, at) => ({ value: note({ question: `${at}` }), at })),
  )
  await made.vault.protect(PASSPHRASE)
  expect((await made.vault.read('note')).entries).toHaveLength(2000)
})
