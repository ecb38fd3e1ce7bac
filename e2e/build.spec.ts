/** What the build is allowed to weigh in a page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DIST } from './support/extension'
import { expect, test } from './support/test'

const script = readFileSync(join(DIST, 'src/content/main.js'))

test('the content script stays within 45 KB compressed', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(45_000)
})

test('the content script is one plain script, without the schemas’ library', () => {
  const code = script.toString()
  expect(code).not.toMatch(/^\s*(import|export)\b/m)
  expect(code).not.toContain('ZodMini')
})
