import { useState } from 'preact/hooks'
import { plural, t } from '../../shared/i18n'
import { RULE_SETS, type RuleSet } from '../../ui/catalogue'
import { Card } from '../../ui/components/Card'
import { EmptyState } from '../../ui/components/EmptyState'
import { Managed } from '../../ui/components/Managed'
import { TextField } from '../../ui/components/TextField'
import { Book } from '../../ui/icons/Book'
import { Search } from '../../ui/icons/Search'
import { usePacks } from '../../ui/use-packs'
import type { SectionProps } from '../routes'
import { countryName } from './country'
import { RuleSetCard } from './RuleSetCard'

/** The codes of ethics and laws that marks cite: which are on, and whose comes first. */
export function RuleSets({ settings, change }: SectionProps) {
  const [wanted, setWanted] = useState('')
  const { codes } = settings
  const packs = usePacks()
  const own = (packs?.packs ?? []).filter((pack) => pack.on).flatMap((pack) => pack.codes)
  const sets = [...RULE_SETS, ...own]
  // What an organisation's pack brings is always in force, whatever was chosen.
  const fixed = packs?.managed?.codes ?? []
  const active = codes.flatMap((id) => sets.filter((set) => set.id === id))
  // The countries of the user's own rule sets first, then by name.
  const near = (set: RuleSet) => active.some(({ country }) => country === set.country)
  const inactive = sets
    .filter((set) => !codes.includes(set.id))
    .sort((a, b) => Number(near(b)) - Number(near(a)) || a.body.localeCompare(b.body))
  const toggle = (id: string, on: boolean) =>
    change({ codes: on ? [...codes, id] : codes.filter((code) => code !== id) })
  const move = (id: string, by: -1 | 1) => {
    const ids = active.map((set) => set.id)
    const at = ids.indexOf(id)
    ids.splice(at, 1)
    ids.splice(at + by, 0, id)
    return change({ codes: ids })
  }
  const card = (set: RuleSet, place?: { first: boolean; last: boolean }) => (
    <RuleSetCard
      key={set.id}
      set={set}
      place={place}
      onToggle={(on) => toggle(set.id, on)}
      onMove={(by) => move(set.id, by)}
    />
  )
  const shownActive = active.filter((set) => matches(set, wanted))
  const shownFixed = fixed.filter((set) => matches(set, wanted))
  const shownInactive = inactive.filter((set) => matches(set, wanted))
  return (
    <>
      <p class="lead">{t('options_rule_sets_intro')}</p>
      <div class="toolbar">
        <TextField
          label={t('options_rule_sets_search')}
          labelHidden
          placeholder={t('options_rule_sets_search')}
          value={wanted}
          onInput={setWanted}
          icon={<Search size={17} />}
        />
        <p class="soft" role="status">
          {plural('options_rule_sets_on', active.length + fixed.length)}
        </p>
      </div>
      {active.length + fixed.length === 0 && (
        <Card>
          <EmptyState icon={<Book />} title={t('options_rule_sets_none')}>
            {t('options_rule_sets_none_text')}
          </EmptyState>
        </Card>
      )}
      {shownFixed.length > 0 && (
        <section class="group" aria-labelledby="rule-sets-fixed">
          <h3 id="rule-sets-fixed">{t('options_managed')}</h3>
          <ul class="stack">
            {shownFixed.map((set) => (
              <RuleSetCard key={set.id} set={set} fixed />
            ))}
          </ul>
        </section>
      )}
      <Managed field="codes">
        {shownActive.length > 0 && (
          <section class="group" aria-labelledby="rule-sets-on">
            <h3 id="rule-sets-on">{t('options_rule_sets_yours')}</h3>
            <ol class="stack">
              {shownActive.map((set) => card(set, { first: set === active[0], last: set === active.at(-1) }))}
            </ol>
          </section>
        )}
        {shownInactive.length > 0 && (
          <section class="group" aria-labelledby="rule-sets-off">
            <h3 id="rule-sets-off">{t('options_rule_sets_others')}</h3>
            <ul class="stack">{shownInactive.map((set) => card(set))}</ul>
          </section>
        )}
      </Managed>
      {wanted !== '' && shownActive.length + shownInactive.length + shownFixed.length === 0 && (
        <EmptyState icon={<Search />} title={t('options_no_match', wanted)}>
          {t('options_rule_sets_no_match')}
        </EmptyState>
      )}
    </>
  )
}

function matches(set: RuleSet, wanted: string): boolean {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const text = [set.id, set.body, set.title, set.edition, countryName(set.country), set.binds]
    .join(' ')
    .toLocaleLowerCase()
  return words.every((word) => text.includes(word))
}
