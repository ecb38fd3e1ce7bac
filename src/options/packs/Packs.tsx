import { t } from '../../shared/i18n'
import { Banner } from '../../ui/components/Banner'
import { Card } from '../../ui/components/Card'
import { EmptyState } from '../../ui/components/EmptyState'
import { FileButton } from '../../ui/components/FileButton'
import { Box } from '../../ui/icons/Box'
import { usePacks } from '../../ui/use-packs'
import type { SectionProps } from '../routes'
import { BrokenPacks } from './BrokenPacks'
import { ImportReport } from './ImportReport'
import { ManagedPack } from './ManagedPack'
import { PackCard } from './PackCard'
import { usePackChanges } from './use-pack-changes'
import './packs.css'

/** Rules, words and codes that the user brings: imported from a file, tried, switched on and off, saved, removed. */
export function Packs({ settings, change }: SectionProps) {
  const stored = usePacks()
  const changes = usePackChanges(stored, settings, change)
  if (!stored) return null
  return (
    <>
      <p class="lead">{t('packs_intro')}</p>
      <div class="packs__choose">
        <FileButton kind="primary" accept=".yaml,.yml,.json" disabled={changes.busy} onFile={changes.add}>
          {t('packs_choose')}
        </FileButton>
        <p class="soft">{t('packs_guide')}</p>
      </div>
      <p class="packs__said" role="status">
        {changes.busy ? t('packs_busy') : changes.said}
      </p>
      {changes.report && <ImportReport {...changes.report} />}
      {stored.broken.length > 0 && <BrokenPacks stored={stored} />}
      {changes.stale && (
        <Banner tone="warn" title={t('packs_stale')}>
          {t('packs_stale_text')}
        </Banner>
      )}
      {stored.managed && <ManagedPack pack={stored.managed} />}
      {stored.packs.length === 0 ? (
        <Card>
          <EmptyState icon={<Box />} title={t('packs_none')}>
            {t('packs_none_text')}
          </EmptyState>
        </Card>
      ) : (
        <ul class="stack">
          {stored.packs.map((pack) => (
            <PackCard key={pack.id} pack={pack} busy={changes.busy} onSwitch={changes.turn} onRemove={changes.remove} />
          ))}
        </ul>
      )}
    </>
  )
}
