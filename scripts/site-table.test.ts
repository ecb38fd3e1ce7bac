import { describe, expect, it } from 'vitest'
import { noted, notedLine } from '../e2e/sites/notes'
import { lineNotesIn, lineTable, notesIn, siteTable } from './site-table'

const place = { site: 'X', page: 'post', surface: 'post', editor: 'Draft.js' } as const
const test = (...annotations: { type: string; description?: string }[]) => ({ annotations })

describe('the table of sites', () => {
  it('has one row for a place, with what was noted of it in any test', () => {
    const report = {
      suites: [
        {
          specs: [{ tests: [test(noted(place, 'marked', 'yes'), { type: 'slow' })] }],
          suites: [{ specs: [{ tests: [test(noted(place, 'paused', 'button'), noted(place, 'paused', 'Enter'))] }] }],
        },
      ],
    }
    expect(siteTable(notesIn(report))).toContain('| X | post | post | Draft.js | yes |  |  |  |  | Enter, button |\n')
  })

  it('is the same whatever order the tests ran in', () => {
    const notes = (['X', 'Bluesky'] as const).map((site) => ({ ...place, site, fact: 'marked' as const, said: 'yes' }))
    expect(siteTable(notes)).toBe(siteTable([...notes].reverse()))
  })

  it('names the sites of the quiet line, with the reason where there is none', () => {
    const tests = [
      test(notedLine('X', 'search', 'yes'), notedLine('X', 'request', 'yes')),
      test(notedLine('Medium', 'request', 'none exist')),
    ]
    expect(lineTable(lineNotesIn({ suites: [{ specs: [{ tests }] }] }))).toContain(
      '| Medium |  | none exist |\n| X | yes | yes |\n',
    )
  })

  it('is empty without a report of tests', () => {
    expect(notesIn({})).toEqual([])
  })
})
