import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SITES, siteOf } from '.'
import { settingsOf } from './settings'

/** A page address that a match pattern covers. */
const sample = (pattern: string) =>
  new URL(
    pattern
      .replace('*://', 'https://')
      .replace('://*.', '://www.')
      .replace(/\/\*.*$/, '/home'),
  )

describe('site files', () => {
  it('have ids of their own', () => {
    expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length)
  })

  it.each(SITES.map((site) => [site.id, site] as const))('%s claims every page of its match patterns', (_, site) => {
    expect(site.matches.length).toBeGreaterThan(0)
    for (const pattern of site.matches) expect(siteOf(sample(pattern))?.id).toBe(site.id)
  })

  it.each(SITES.map((site) => [site.id, site] as const))('%s has a replica that tests can drive', (_, site) => {
    for (const file of ['index.html', 'replica.ts']) {
      expect(existsSync(new URL(`../../e2e/sites/${site.replica}/${file}`, import.meta.url))).toBe(true)
    }
  })

  it.each(SITES.map((site) => [site.id, site] as const))('%s links to its settings, each page once', (_, site) => {
    const { links } = settingsOf(site)
    expect(new Set(links.map(({ url }) => url)).size).toBe(links.length)
    for (const { url, covers } of links) {
      expect(new URL(url).protocol).toBe('https:')
      expect(covers.length).toBeGreaterThan(0)
    }
  })

  const table = readFileSync(new URL('../../docs/sites.md', import.meta.url), 'utf8')

  it.each(SITES.map((site) => [site.id, site] as const))('%s has rows in docs/sites.md', (_, site) => {
    expect(table, 'run npm run table').toMatch(new RegExp(`^\\| ${site.name}( \\(.+?\\))? \\|`, 'm'))
  })
})
