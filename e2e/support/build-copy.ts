/** A copy of the build in a folder of its own, to be changed before or while a browser has it loaded. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, DIST } from './extension'

export type BuildCopy = {
  folder: string
  /** Changes a JSON file of it. */
  rewrite<T extends object>(file: string, change: (content: T) => object): void
  remove(): void
}

export function copyBuild(): BuildCopy {
  const folder = mkdtempSync(join(tmpdir(), 'framekeeper-'))
  cpSync(DIST, folder, { recursive: true })
  return {
    folder,
    rewrite(file, change) {
      const path = join(folder, file)
      writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))))
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Updates the extension: another manifest in the folder that the browser loaded, read again. */
export async function update(browser: Browser, copy: BuildCopy, version: string): Promise<void> {
  copy.rewrite('manifest.json', (manifest) => ({ ...manifest, version }))
  // The worker ends before it can answer.
  await (await browser.worker()).evaluate(() => chrome.runtime.reload()).catch(() => {})
}
