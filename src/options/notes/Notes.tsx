import { t } from '../../shared/i18n'
import type { SectionProps } from '../routes'
import { useVault } from '../vault/use-vault'
import { VaultGate } from '../vault/VaultGate'
import { NoteList } from './NoteList'
import './notes.css'

/** Notes for supervision. */
export function Notes(_props: SectionProps) {
  const handle = useVault()
  return (
    <>
      <p class="lead">{t('notes_intro')}</p>
      <VaultGate handle={handle}>{(vault) => <NoteList vault={vault} refreshVault={handle.refresh} />}</VaultGate>
    </>
  )
}
