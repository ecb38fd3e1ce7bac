import { useState } from 'preact/hooks'
import type { StoredPack } from '../../packs/stored-pack'
import { plural, t } from '../../shared/i18n'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Chip } from '../../ui/components/Chip'
import { Confirm } from '../../ui/components/Confirm'
import { Switch } from '../../ui/components/Switch'
import { download } from '../../ui/download'

type PackCardProps = {
  pack: StoredPack
  busy: boolean
  onSwitch: (pack: StoredPack, on: boolean) => void
  onRemove: (pack: StoredPack) => void
}

/** One pack: whose it is, what it holds, its switch, and the ways out. */
export function PackCard({ pack, busy, onSwitch, onRemove }: PackCardProps) {
  const [asking, setAsking] = useState(false)
  const { title, version, by, rules, words, codes, on } = pack
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
          {by && <p class="soft">{t('packs_by', by)}</p>}
          <p class="chips">
            {version && <Chip>{t('packs_version', version)}</Chip>}
            {rules.length > 0 && <Chip>{plural('packs_rules', rules.length)}</Chip>}
            {words > 0 && <Chip>{plural('packs_words', words)}</Chip>}
            {codes.map(({ id, title: name, edition }) => (
              <Chip key={id} tone="accent">
                {`${name}, ${edition}`}
              </Chip>
            ))}
          </p>
          {rules.length > 0 && (
            <details>
              <summary>{t('packs_show_rules')}</summary>
              <ul class="packs__rules">
                {rules.map((rule) => (
                  <li key={rule.id}>
                    <code>{rule.id}</code> {rule.title}
                  </li>
                ))}
              </ul>
            </details>
          )}
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
