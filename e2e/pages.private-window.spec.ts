import { launch } from './support/extension'
import { expect, test } from './support/test'

test('one’s own profile opens in a private window, where nobody is signed in', async () => {
  // Interception doesn't reach private windows: there no name resolves, so that nothing leaves this machine.
  const { context, id, worker, close } = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND'] })
  const settings = { accounts: [{ site: 'x', handle: 'sam_lpc', role: 'professional' }] }
  await (await worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), settings)
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/src/options/index.html#accounts/x/@sam_lpc/view`)
  const cdp = await context.newCDPSession(page)
  const profiles = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets')
    const own = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${id}/src/options`))
    return targetInfos.flatMap(({ url, browserContextId }) =>
      url.startsWith('https://x.com/') ? [{ url, isPrivate: browserContextId !== own?.browserContextId }] : [],
    )
  }
  await page.getByRole('button', { name: 'Open in a private window' }).click()
  await expect.poll(profiles).toEqual([{ url: 'https://x.com/sam_lpc', isPrivate: true }])
  await expect(page.getByRole('alert')).toHaveCount(0)
  await close()
})
