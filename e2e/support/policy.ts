/**
 * An organisation's policy, given through Chromium's own page for trying policies: kept in memory, so that nothing is
 * left on the machine. It takes the same way through the browser as a policy file, managed schema and all.
 */
import type { BrowserContext } from 'playwright'

// As the page's own menus number them: from the platform, for the machine, mandatory.
const FROM = { source: 3, scope: 1, level: 1 }

/** Puts a policy in force at once for one extension, instead of the one before. */
export async function setPolicy(context: BrowserContext, id: string, policy: Record<string, unknown>): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://policy/test')
  const entries = Object.entries(policy).map(([name, value]) => ({ namespace: id, name, value, ...FROM }))
  await page.evaluate((json) => {
    const { send } = chrome as unknown as { send(name: string, given: string[]): void }
    send('setLocalTestPolicies', ['setLocalTestPolicies_0', json, ''])
  }, JSON.stringify(entries))
  await page.close()
}
