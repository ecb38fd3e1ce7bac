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

/** Rows that fit the popup without scrolling; the rest come on demand. */
const SHOWN = 5

/** Personal and professional life at a glance, and the one next step. */
export function Separation({ settings, change, sites, here }: SeparationProps) {
  const [all, setAll] = useState(false)
  const now = Date.now()
  const table = rows(settings, sites, now, here?.site)
  const { settled, total } = tally(table)
  const account =
    here?.handle === undefined
      ? undefined
      : { site: here.site, handle: here.handle, role: roleOf(settings, here.site, here.handle) }
  const step = nextStep(settings, table, account, now)
  return (
    <Section title={t('popup_apart')} aside={<span class="soft">{t('popup_settled', settled, total)}</span>}>
      <SeparationGrid rows={all ? table : table.slice(0, SHOWN)} current={here?.site} />
      {!all && table.length > SHOWN && (
        <Button kind="quiet" size="s" onClick={() => setAll(true)}>
          {t('popup_all_sites', table.length)}
        </Button>
      )}
      <NextStep step={step} settings={settings} change={change} />
    </Section>
  )
}
