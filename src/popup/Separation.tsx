import { useState } from 'preact/hooks'
import { t } from '../shared/i18n'
import { roleOf, type Settings } from '../shared/settings'
import type { Site } from '../sites/site'
import { Button } from '../ui/components/Button'
import { Section } from '../ui/components/Section'
import { nextStep, rows, tally } from '../ui/separation'
import { NextStep } from './NextStep'
import { SeparationGrid } from './SeparationGrid'

type SeparationProps = {
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
  sites: readonly Site[]
  here: { site: string; handle: string | undefined } | undefined
}

/** Rows that fit the popup without much scrolling; the rest come on demand. */
const MOST_SHOWN = 5

/** Personal and professional life at a glance, and the one next step. */
export function Separation({ settings, change, sites, here }: SeparationProps) {
  const [whole, setWhole] = useState(false)
  const now = Date.now()
  const { all, used } = rows(settings, sites, now, here?.site)
  const { settled, total } = tally(used)
  const account =
    here?.handle === undefined
      ? undefined
      : { site: here.site, handle: here.handle, role: roleOf(settings, here.site, here.handle) }
  const step = nextStep(settings, used, account, now)
  return (
    <Section title={t('popup_apart')} aside={<span class="soft">{t('popup_settled', settled, total)}</span>}>
      <SeparationGrid rows={whole ? all : used.slice(0, MOST_SHOWN)} current={here?.site} />
      {!whole && all.length > Math.min(used.length, MOST_SHOWN) && (
        <Button kind="quiet" size="s" onClick={() => setWhole(true)}>
          {t('popup_all_sites', all.length)}
        </Button>
      )}
      <NextStep step={step} settings={settings} change={change} />
    </Section>
  )
}
