import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../shared/settings'
import { BACKUP_VERSION, backupText, parseBackup } from './backup'

const DAY = new Date('2026-11-28T12:00:00Z')
const WHOLE = backupText(
  {
    settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
    dismissals: [{ id: 'ab', site: 'x', rule: 'client-story.told', category: 'client-story', at: 5 }],
    packs: [],
  },
  DAY,
)
const withVault = (vault: string) => JSON.stringify({ ...JSON.parse(WHOLE), vault })
const VAULT = { format: 'framekeeper-vault', version: 1, rounds: 1_000_000, salt: 'AAAA', iv: 'AAAA', data: 'AAAA' }
const NEWER_VAULT = JSON.stringify({ ...VAULT, version: 2 })
const problemOf = (text: string) => {
  const parsed = parseBackup(text)
  return 'problem' in parsed ? parsed.problem : undefined
}

test('what is saved comes back the same', () => {
  const parsed = parseBackup(WHOLE)
  expect('backup' in parsed && parsed.backup.settings.theme).toBe('dark')
  expect('backup' in parsed && parsed.backup.dismissals).toHaveLength(1)
  expect('backup' in parsed && backupText(parsed.backup, DAY)).toBe(WHOLE)
})

test.each([
  ['no JSON', 'hello', /isn’t JSON/],
  ['one cut short', WHOLE.slice(0, 60), /breaks at line 4: it isn’t JSON from there on/],
  ['one with a slip', WHOLE.replace('"version":', '"version"'), /breaks at line 3: /],
  ['damaged notes', withVault('{"format": "framekeeper-vault"}'), /breaks at “vault”: its notes and words are damaged/],
  ['notes of a newer one', withVault(NEWER_VAULT), /notes and words in this backup are from a newer/],
  ['something else', '{"name": "x"}', /no backup of Framekeeper’s/],
  ['a newer one', WHOLE.replace(`"version": ${BACKUP_VERSION}`, '"version": 99'), /newer Framekeeper \(version 99\)/],
  ['no version', WHOLE.replace(/"version": \d+,/, ''), /breaks at “version”: it must be a whole number/],
  ['a day that is none', WHOLE.replace(/"made": "[^"]+"/, '"made": "then"'), /breaks at “made”/],
  ['a broken theme', WHOLE.replace('"dark"', '"pink"'), /breaks at “settings\.theme”: it must be one of auto, light/],
  ['a broken entry', WHOLE.replace('"client-story"', '"gossip"'), /breaks at “dismissals\[1\]\.category”/],
])('%s changes nothing and says where it breaks', (_, text, sentence) => {
  expect(problemOf(text)).toMatch(sentence)
})

test('encrypted notes and words pass as they are', () => {
  expect(problemOf(withVault(JSON.stringify(VAULT)))).toBeUndefined()
})

test('an older version is brought up step by step; one without a way is refused', () => {
  const old = WHOLE.replace(`"version": ${BACKUP_VERSION}`, `"version": ${BACKUP_VERSION - 1}`).replace(
    '"theme"',
    '"look"',
  )
  expect(problemOf(old)).toMatch(/too old/)
  const parsed = parseBackup(old, {
    [BACKUP_VERSION - 1]: ({ settings, ...rest }) => {
      const { look, ...others } = settings as Record<string, unknown>
      return { ...rest, settings: { ...others, theme: look } }
    },
  })
  expect('backup' in parsed && parsed.backup.settings.theme).toBe('dark')
})
