/**
 * Builds the page of editors and the replicas before the tests. `npm test` runs it once by itself, for both browsers
 * (FRAMEKEEPER_PAGES=built).
 */
import { join } from 'node:path'
import { build } from 'vite'

export default async function buildPages(): Promise<void> {
  if (process.env.FRAMEKEEPER_PAGES === 'built') return
  // A test runner sets NODE_ENV to "test", and frameworks would be built for development.
  const environment = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  for (const folder of ['editors', 'sites']) {
    await build({ configFile: join(import.meta.dirname, '..', folder, 'vite.config.ts'), logLevel: 'warn' })
  }
  process.env.NODE_ENV = environment ?? 'test'
}

if (process.argv[1] === import.meta.filename) await buildPages()
