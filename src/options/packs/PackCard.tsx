import { useState } from 'preact/hooks'
import type { StoredPack } from '../../packs/stored-pack'
import { t } from '../../shared/i18n'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Confirm } from '../../ui/components/Confirm'
import { Switch } from '../../ui/components/Switch'
import { download } from '../../ui/download'
import { PackContents } from './PackContents'

type PackCardProps = {
  pack: StoredPack
  busy: boolean
  onSwitch: (pack: StoredPack, on: boolean) => void
  onRemove: (pack: StoredPack) => void
}

/** One pack: whose it is, what it holds, its switch, and the ways out. */
export function PackCard({ pack, busy, onSwitch, onRemove }: PackCardProps) {
  const [asking, setAsking] = useState(false)
  const { title, on } = pack
  return (
    <li>
      <Card>
        <div class="rule-set">
          <div class="rule-set__head">
            <h3>{title}</h3>
            <Switch
              label={t('packs_use', title)}
              labelHidden
              checked={on}
              onChange={(checked) => !busy && onSwitch(pack, checked)}
            />
          </div>
          <PackContents pack={pack} />
          <div class="packs__actions">
            <Button size="s" onClick={() => download(pack.file, pack.source)} label={t('packs_export_of', title)}>
              {t('packs_export')}
            </Button>
            <Button
              size="s"
              kind="quiet"
              disabled={busy}
              onClick={() => setAsking(true)}
              label={t('packs_remove_of', title)}
            >
              {t('packs_remove')}
            </Button>
          </div>
        </div>
        {asking && (
          <Confirm
            title={t('packs_remove_title', title)}
            action={t('packs_remove')}
            onConfirm={() => {
              setAsking(false)
              onRemove(pack)
            }}
            onCancel={() => setAsking(false)}
          >
            {t('packs_remove_text')}
          </Confirm>
        )}
      </Card>
    </li>
  )
}
