import { useState } from 'preact/hooks'
import browser from '../shared/browser'
import { t } from '../shared/i18n'
import { send } from '../shared/send'
import { patternOf } from '../sites/own'
import { Button } from '../ui/components/Button'
import { EmptyState } from '../ui/components/EmptyState'
import { Section } from '../ui/components/Section'
import { Globe } from '../ui/icons/Globe'

type OfferSiteProps = { host: string; refresh: () => Promise<void> }

/** A page that isn't one of our sites: what pressing the button asks the browser for, and why. */
export function OfferSite({ host, refresh }: OfferSiteProps) {
  const [state, setState] = useState<'offered' | 'asking' | 'refused' | 'impossible'>('offered')
  const ask = async () => {
    // Before anything is awaited: browsers ask only from within a press of a button.
    const answer = browser.permissions.request({ origins: [patternOf(host)] })
    setState('asking')
    try {
      if (!(await answer)) return setState('refused')
      // The worker hears of it by itself, but not in a browser that has allowed all sites already.
      await send('use-site', { host })
      await refresh()
    } catch {
      setState('impossible')
    }
  }
  return (
    <Section title={t('popup_this_tab')}>
      <EmptyState
        icon={<Globe />}
        title={host}
        actions={
          <>
            <Button kind="primary" size="s" onClick={ask} disabled={state === 'asking'}>
              {t('own_use')}
            </Button>
            <p class="offer__said soft" role="status">
              {state !== 'offered' && t(`own_${state}`)}
            </p>
          </>
        }
      >
        {t('own_offer')}
      </EmptyState>
    </Section>
  )
}
