import { useEffect, useState } from 'preact/hooks'
import { language, t } from '../shared/i18n'
import { send } from '../shared/send'
import { Banner } from '../ui/components/Banner'

/** Says once that a part of the stored settings couldn't be read and stands at its default again. */
export function BrokenBanner() {
  const [broken, setBroken] = useState<string[]>([])
  useEffect(() => {
    void send('get-settings', {}).then((answer) => setBroken(answer.broken))
  }, [])
  if (broken.length === 0) return null
  const names = new Intl.ListFormat(language(), { type: 'conjunction' }).format(broken.map((name) => fieldName(name)))
  return (
    <Banner tone="warn" title={t('options_broken')}>
      {t('options_broken_text', names)}
    </Banner>
  )
}

function fieldName(field: string): string {
  const key = `options_field_${field}`
  const name = t(key)
  return name === key ? field : name
}
