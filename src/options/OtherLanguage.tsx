import { useEffect, useState } from 'preact/hooks'
import { ownLanguage, t } from '../shared/i18n'
import { Banner } from '../ui/components/Banner'
import { Button } from '../ui/components/Button'
import { LANGUAGES } from '../ui/language'

/** Where the language is chosen on this very page, it starts again by itself: that needs no words. */
const BY_ITSELF_MS = 1000

const named = (language: string) => (language === 'auto' ? ownLanguage(LANGUAGES) : language)

/** The language was changed elsewhere, on another device or page: said, since what is typed here would be lost. */
export function OtherLanguage({ language }: { language: string }) {
  const [spoken] = useState(language)
  const [isTold, setTold] = useState(false)
  const isOther = named(language) !== named(spoken)
  useEffect(() => {
    if (!isOther) return setTold(false)
    const telling = setTimeout(() => setTold(true), BY_ITSELF_MS)
    return () => clearTimeout(telling)
  }, [isOther])
  if (!isTold) return null
  return (
    <Banner
      title={t('options_language_other')}
      actions={
        <Button size="s" onClick={() => location.reload()}>
          {t('options_language_other_reload')}
        </Button>
      }
    >
      {t('options_language_other_text')}
    </Banner>
  )
}
