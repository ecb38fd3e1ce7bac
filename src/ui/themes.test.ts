import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SOURCES = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(SOURCES, name), 'utf8')

/** The names that a block sets; everything in it must be a colour or made of colours, or tell the browser the theme. */
function colours(block: string): string[] {
  return block
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      expect(line).toMatch(
        /^(color-scheme: (light|dark)|--[\w-]+: (#[0-9a-f]{3,8}|rgb\([^)]*\)|(0 \d+px \d+px rgb\([^)]*\)(, )?)+))$/,
      )
      return line.slice(0, line.indexOf(':'))
    })
}

const blockAfter = (css: string, selector: string) => {
  const from = css.indexOf('{', css.indexOf(selector)) + 1
  return css.slice(from, css.indexOf('}', from))
}

// The browser tests ask axe for all it knows in one theme, and for what colours can change in the other.
test('themes differ in colours alone, on the pages', () => {
  const css = read('ui/tokens.css')
  const all = colours(blockAfter(css, ':root:not([data-theme="light"])'))
  expect(all.length).toBeGreaterThan(20)
  expect(colours(blockAfter(css, ':root[data-theme="dark"]'))).toEqual(all)
})

test('themes differ in colours alone, beside a text', () => {
  const css = read('content/card/styles/tokens.css')
  const all = colours(blockAfter(css, '.theme-light'))
  expect(all.length).toBeGreaterThan(15)
  expect(colours(blockAfter(css, '.theme-dark'))).toEqual(all)
})

test('no other style sheet asks for the theme', () => {
  const asking = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .filter((name) => /prefers-color-scheme|data-theme|theme-(dark|light)|light-dark\(/.test(read(name)))
  expect(asking.sort()).toEqual(['content/card/styles/tokens.css', 'ui/tokens.css'])
})
