import { useState } from 'preact/hooks'
import { findAccount, withAccount } from '../accounts/register'
import { nextStep, rows, tally } from '../accounts/separation'
import type { Account } from '../shared/account'
import { t } from '../shared/i18n'
import type { Settings } from '../shared/settings'
import type { Site } from '../sites/site'
import { Section } from '../ui/components/Section'
import { NextStep } from './NextStep'
import { SeparationGrid } from './SeparationGrid'

type SeparationProps = {
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
  sites: readonly Site[]
  here: { site: Site; handle: string | undefined } | undefined
}

/** Rows that fit the popup without much scrolling; the rest come on demand. */
const MOST_SHOWN = 5

/** Personal and professional life at a glance, and the one next step. */
export function Separation({ settings, change, sites, here }: SeparationProps) {
  const [whole, setWhole] = useState(false)
  const now = Date.now()
  const front = here && accountOf(settings, here.site.id, here.handle)
  const { all, used } = rows(withSeen(settings, front), sites, now, here?.site.id)
  const shown = used.slice(0, MOST_SHOWN)
  const { settled, total } = tally(used)
  const step = nextStep(used, front, now)
  return (
    <Section title={t('popup_apart')} aside={<span class="soft">{t('popup_settled', settled, total)}</span>}>
      <SeparationGrid
        rows={whole ? all : shown}
        current={here?.site.id}
        say={({ site, handle }, side) => change(withAccount(settings, { site, handle, role: side }))}
        {...(!whole && all.length > shown.length && { more: { count: all.length, show: () => setWhole(true) } })}
      />
      <NextStep step={step} settings={settings} change={change} />
    </Section>
  )
}

/** The account in front, noted or not; on sites that don't show one it is none. */
function accountOf(settings: Settings, site: string, handle: string | undefined): Account | undefined {
  if (handle === undefined) return undefined
  return findAccount(settings.accounts, site, handle) ?? { site, handle, role: 'unknown' }
}

/** The account in front was seen, if nothing else: the picture asks which side it belongs on. */
function withSeen(settings: Settings, front: Account | undefined): Settings {
  const isNew = front !== undefined && !settings.accounts.includes(front)
  return isNew ? { ...settings, accounts: [...settings.accounts, front] } : settings
}
