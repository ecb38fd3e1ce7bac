import browser from 'webextension-polyfill'
import { PACKS_KEY } from '../../packs/pack-store'
import type { ParsedPacks } from '../../packs/stored-pack'
import { plural, t } from '../../shared/i18n'
import { Banner } from '../../ui/components/Banner'
import { Button } from '../../ui/components/Button'
import { download } from '../../ui/download'

/** Stored packs that can't be read any more: named, kept until removed by hand, and to be saved as they are. */
export function BrokenPacks({ stored }: { stored: ParsedPacks }) {
  const { packs, broken } = stored
  return (
    <Banner
      tone="warn"
      title={plural('packs_broken', broken.length)}
      actions={
        <>
          <Button size="s" onClick={() => download('broken-packs.json', JSON.stringify(broken, null, 2))}>
            {t('packs_broken_save')}
          </Button>
          <Button size="s" kind="quiet" onClick={() => void browser.storage.local.set({ [PACKS_KEY]: packs })}>
            {t('packs_broken_remove')}
          </Button>
        </>
      }
    >
      {t('packs_broken_text')}
    </Banner>
  )
}
