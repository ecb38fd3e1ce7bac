import { t } from '../../shared/i18n'
import type { SectionProps } from '../routes'
import { useVault } from '../vault/use-vault'
import { VaultGate } from '../vault/VaultGate'
import { HowItWorks } from './HowItWorks'
import { WordPanel } from './WordPanel'
import './words.css'

/** Names, initials and places that must never be posted. */
export function Words(_props: SectionProps) {
  const handle = useVault()
  const { vault } = handle
  const isLocked = vault?.state === 'locked' && vault.counts.word > 0
  return (
    <>
      <p class="lead">{t('words_intro')}</p>
      <VaultGate handle={handle}>{(now) => <WordPanel vault={now} refreshVault={handle.refresh} />}</VaultGate>
      {isLocked && <p>{t(vault.prefs.watchLocked ? 'words_locked_awake' : 'words_locked_asleep')}</p>}
      <HowItWorks />
    </>
  )
}
