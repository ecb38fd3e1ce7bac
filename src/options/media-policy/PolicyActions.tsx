import { useState } from 'preact/hooks'
import { type Document, plainText } from '../../media-policy/compose'
import { t } from '../../shared/i18n'
import { Button } from '../../ui/components/Button'

const FILE = 'social-media-policy.txt'

/** What can be done with the finished text. Always in reach: the page is long. */
export function PolicyActions({ document }: { document: Document }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plainText(document))
      setSaid(t('policy_copied'))
    } catch {
      setSaid(t('policy_copy_failed'))
    }
  }
  return (
    <section class="policy-actions" aria-label={t('policy_actions')}>
      <Button kind="primary" onClick={copy}>
        {t('policy_copy')}
      </Button>
      <Button onClick={() => save(plainText(document))}>{t('policy_save')}</Button>
      <Button onClick={() => window.print()}>{t('policy_print')}</Button>
      <span role="status" class="soft">
        {said}
      </span>
    </section>
  )
}

/** Hands a text to the browser's own download. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = FILE
  link.click()
  URL.revokeObjectURL(url)
}
