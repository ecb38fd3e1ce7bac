import { t } from '../../shared/i18n'
import { Card } from '../../ui/components/Card'
import type { SectionProps } from '../routes'
import { ExportForm } from './ExportForm'
import { ForgetAll } from './ForgetAll'
import { ImportForm } from './ImportForm'
import { Protection } from './Protection'
import { useVault } from './use-vault'
import { VaultGate } from './VaultGate'
import { WhatIsKept } from './WhatIsKept'

/** The lock on notes and words: passphrase, file, forgetting, and what all this is worth. */
export function VaultSection(_props: SectionProps) {
  const handle = useVault()
  return (
    <>
      <p class="lead">{t('vault_intro')}</p>
      <VaultGate handle={handle} quiet>
        {(vault) => (
          <>
            <Protection vault={vault} refresh={handle.refresh} />
            <Card>
              <div class="vault-pair">
                <ExportForm empty={vault.counts.note + vault.counts.word === 0} />
                <ImportForm refresh={handle.refresh} />
              </div>
            </Card>
            <Card>
              <section class="vault-form" aria-labelledby="vault-forgetting">
                <h3 id="vault-forgetting">{t('vault_forget_heading')}</h3>
                <p class="soft">{t('vault_forget_explain')}</p>
                <ForgetAll vault={vault} refresh={handle.refresh} />
              </section>
            </Card>
          </>
        )}
      </VaultGate>
      <WhatIsKept />
    </>
  )
}
