import type { Page } from 'playwright/test'
import { expect, expectAccessible, tabIdOf, test } from './pages.support'

/** Names in the page's accessibility tree, the card's closed shadow root included. */
async function names(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  return nodes.map(({ role, name }) => `${role?.value}: ${name?.value}`).join('\n')
}

test('stands at any width, in both themes, without a violation', async ({ extension }) => {
  const page = await extension.open('welcome/index.html')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write freely. Keep the frame.')
  for (const width of [320, 640, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page)
  }
})

test('three answers lead to rule sets and sites', async ({ extension }) => {
  const page = await extension.open('welcome/index.html')
  await page.getByRole('radio', { name: 'Social worker' }).check()
  await expect(page.getByRole('status').filter({ hasText: 'Rule sets that are on' })).toContainText(
    'National Association of Social Workers',
  )
  await page.getByLabel('Where do you practise?').selectOption('GB')
  await page.getByRole('radio', { name: 'Counselor' }).check()
  await expect.poll(async () => ((await extension.stored()).codes as string[] | undefined)?.[0]).toBe('bacp')
  await page.getByRole('checkbox', { name: 'Facebook' }).uncheck()
  await expect.poll(async () => (await extension.stored()).sites).toEqual({ facebook: false })
  expect((await extension.stored()).welcomed).toBe(true)
  await expectAccessible(page)
})

test('the practice box is marked at once; its card opens by keyboard and Escape gives the text back', async ({
  extension,
}) => {
  const page = await extension.open('welcome/index.html#practice')
  const tabId = await tabIdOf(extension, page)
  const badge = async () =>
    (await extension.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)
  await expect.poll(badge).toMatch(/^[1-9]/)
  await expect(page.getByRole('textbox', { name: 'Practice post' })).toBeFocused()
  await page.keyboard.press('Alt+Shift+KeyF')
  await expect.poll(() => names(page)).toContain('A client’s story is being told')
  expect(await names(page)).toContain('Not this one')
  expect(await names(page), 'there is no site to mute a rule on').not.toContain('Mute this rule')
  await page.keyboard.press('Escape')
  await expect.poll(() => names(page)).not.toContain('A client’s story is being told')
  await page.getByRole('radio', { name: 'Nothing to mark' }).check()
  await expect.poll(badge).toBe('')
})

test('the practice box posts nothing, and asks before a weighty post', async ({ extension }) => {
  const page = await extension.open('welcome/index.html#practice')
  await expect.poll(() => names(page)).toContain('Framekeeper')
  await page.getByRole('radio', { name: 'Nothing to mark' }).check()
  await page.getByRole('button', { name: 'Post' }).click()
  await expect(page.getByText('It would be posted now. Here it goes nowhere.')).toBeVisible()
  expect(extension.refused).toEqual([])
})
