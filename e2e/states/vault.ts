/** Pictures of the vault's pages: what stands in it for each, and what is done before the picture is taken. */
import type { Page } from 'playwright'

/** What the vault holds. */
export type VaultScene = 'empty' | 'full' | 'protected' | 'locked'

const PASSPHRASE = 'four quiet garden chairs'
const WORDS = ['Kowalska', 'St. Mary’s School', 'Mill Lane', 'JM', 'Will', 'Oluwaseun', 'Zoë', 'Park', 'Mary-Ann']
const CITATION = {
  ...{ code: 'aamft', clause: '2.2', title: 'Written Authorization to Release Client Information', edition: '2015' },
  ...{ url: 'https://www.aamft.org', status: 'seen' },
}
const note = (category: string, site: string, surface: string, question: string, text?: string) => ({
  ...{ category, site, surface, question, title: '', citations: [CITATION] },
  ...(text !== undefined && { text }),
})
const NOTES = [
  note('dual-relationship', 'facebook', 'dm', 'He asked to connect. I said I would think about it.'),
  note('testimonial', 'linkedin', 'comment', ''),
  note(
    'client-story',
    'x',
    'post',
    'Would she know herself in this? I left out her name, but the mill is there.',
    'My client Saoirse from Abergavenny told me today that she left him.',
  ),
]

/** Sends a message to the worker. `page` must be a page of the extension. */
export function ask(page: Page, framekeeper: string, payload: object = {}): Promise<unknown> {
  return page.evaluate((message) => chrome.runtime.sendMessage(message), { framekeeper, payload })
}

/** Brings the vault to a scene. `page` must be a page of the extension. */
export async function setScene(page: Page, scene: VaultScene): Promise<void> {
  await ask(page, 'forget-vault', { what: 'all' })
  if (scene === 'empty') return
  for (const one of NOTES) await ask(page, 'take-note', one)
  const { value } = (await ask(page, 'notes')) as { value: { entries: { id: string }[] } }
  await ask(page, 'change-note', { id: value.entries.at(-1)?.id, discussed: true })
  await ask(page, 'add-words', { words: WORDS })
  if (scene === 'full') return
  await ask(page, 'protect-vault', { next: PASSPHRASE })
  if (scene === 'locked') await ask(page, 'lock-vault')
}

const CSV = 'ID;First name;Surname;Town\n1;Maria;Kowalska;Hebden Bridge\n2;Hope;K;Todmorden\n3;Ade;Oyelaran;\n'

type VaultShot = {
  name: string
  section: string
  scene: VaultScene
  act?: (page: Page) => Promise<unknown>
  narrow?: boolean
}

export const VAULT_SHOTS: readonly VaultShot[] = [
  { name: 'notes-none', section: 'notes', scene: 'empty' },
  { name: 'notes-open', section: 'notes', scene: 'full', act: (page) => page.getByText('The post, names').click() },
  {
    name: 'notes-edit',
    section: 'notes',
    scene: 'full',
    act: (page) =>
      page
        .getByRole('button', { name: /^Edit the question/ })
        .first()
        .click(),
  },
  { name: 'notes-narrow', section: 'notes', scene: 'full', narrow: true },
  {
    name: 'notes-print',
    section: 'notes',
    scene: 'full',
    async act(page) {
      await page.evaluate('window.print = () => {}')
      await page.getByRole('button', { name: 'Print or save as PDF' }).click()
      await page.emulateMedia({ media: 'print' })
    },
  },
  { name: 'notes-locked', section: 'notes', scene: 'locked', act: (page) => page.getByText('Forgotten it?').click() },
  { name: 'words-none', section: 'words', scene: 'empty' },
  { name: 'words-full', section: 'words', scene: 'protected' },
  { name: 'words-narrow', section: 'words', scene: 'full', narrow: true },
  {
    name: 'words-import',
    section: 'words',
    scene: 'full',
    async act(page) {
      const file = { name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) }
      await page.getByLabel('From a file…').setInputFiles(file)
      await page.getByText('new words').waitFor()
    },
  },
  { name: 'vault-none', section: 'vault', scene: 'empty' },
  { name: 'vault-set', section: 'vault', scene: 'protected' },
  {
    name: 'vault-change',
    section: 'vault',
    scene: 'protected',
    act: (page) => page.getByRole('button', { name: 'Change passphrase' }).click(),
  },
  { name: 'vault-narrow', section: 'vault', scene: 'full', narrow: true },
]
