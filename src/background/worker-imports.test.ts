import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** The file that a relative import means, unless it is data that the build makes or another language's. */
const fileOf = (from: string, path: string) =>
  [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].map((end) => join(dirname(from), end)).find(existsSync)

/** All files of ours that are loaded with one: by plain imports, not those of types alone. */
function loadedWith(entry: string): string[] {
  const files = new Set([entry])
  for (const file of files) {
    const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b(?! type\b)[^'"]*?['"](\.[^'"]+)['"]/gm)
    for (const [, path] of imports) {
      const found = fileOf(file, path!)
      if (found) files.add(found)
    }
  }
  return [...files]
}

test('nothing that the worker loads is loaded later on: `import()` fails there, and what was to be done is not', () => {
  const files = loadedWith(join(import.meta.dirname, 'main.ts'))
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => /\bimport\(/.test(readFileSync(file, 'utf8')))).toEqual([])
})
