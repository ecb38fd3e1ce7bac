/** Builds the page of editors and the replicas once before the tests. */
import { join } from 'node:path'
import { build } from 'vite'

export default async function buildPages(): Promise<void> {
  // A test runner sets NODE_ENV to "test", and frameworks would be built for development.
  const environment = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  for (const folder of ['editors', 'sites']) {
    await build({ configFile: join(import.meta.dirname, '..', folder, 'vite.config.ts'), logLevel: 'warn' })
  }
  process.env.NODE_ENV = environment ?? 'test'
}
