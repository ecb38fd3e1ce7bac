/** Builds the page of editors and the replicas once before the tests. */
import { join } from 'node:path'
import { build } from 'vite'

export default async function buildPages(): Promise<void> {
  for (const folder of ['editors', 'sites']) {
    await build({ configFile: join(import.meta.dirname, '..', folder, 'vite.config.ts'), logLevel: 'warn' })
  }
}
