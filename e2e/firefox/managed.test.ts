/**
 * An organisation's policy in Firefox. Given as a native manifest in a home of its own, so that nothing is left on the
 * machine: it arrives in `storage.managed` as what `policies.json` says under `3rdparty` does.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Firefox, launch, until } from './firefox.ts'

const ID = 'framekeeper@framekeeper.example'
const POLICY = {
  ruleSets: { value: ['bacp', 'gdpr'], locked: true },
  sites: { value: { x: true, discord: false }, locked: true },
}

const home = mkdtempSync(join(tmpdir(), 'framekeeper-home-'))
let firefox: Firefox
beforeAll(async () => {
  const folder = join(home, '.mozilla/managed-storage')
  mkdirSync(folder, { recursive: true })
  const manifest = { name: ID, description: 'A clinic', type: 'storage', data: POLICY }
  writeFileSync(join(folder, `${ID}.json`), JSON.stringify(manifest))
  firefox = await launch({ HOME: home })
})
afterAll(async () => {
  await firefox?.browser.close()
  rmSync(home, { recursive: true, force: true })
})

it('locks what it names, on the options page and on the welcome page', async () => {
  const options = await firefox.openOwn('options/index.html#sites')
  const disabled = () =>
    options.evaluate(() =>
      [...document.querySelectorAll('input[role=switch]:disabled')].map((input) => input.matches(':checked')),
    )
  await until(async () => (await disabled()).length === 2, 'two locked sites')
  expect((await disabled()).sort()).toEqual([false, true])
  const welcome = await firefox.openOwn('welcome/index.html')
  await until(
    () => welcome.evaluate(() => document.querySelector('.preset')?.textContent?.includes('Set by your organisation')),
    'who has set the rule sets',
  )
  expect(await welcome.evaluate(() => document.querySelector('.preset')?.textContent)).toContain('British Association')
})
