import { useState } from 'preact/hooks'
import { t } from '../shared/i18n'
import type { Settings } from '../shared/settings'
import { RULE_SETS } from '../ui/catalogue'
import { useLocked } from '../ui/components/Managed'
import { RadioList } from '../ui/components/RadioList'
import { CountryQuestion } from './CountryQuestion'
import { PresetResult } from './PresetResult'
import { type Country, PROFESSIONS, type Profession, presetFor } from './presets'
import { SitesQuestion } from './SitesQuestion'

const AVAILABLE = RULE_SETS.map(({ id }) => id)

type QuestionsProps = { settings: Settings; change: (fields: Partial<Settings>) => Promise<void> }

/**
 * Three questions. Every answer counts at once; nothing here is stored but the rule sets and sites it leads to. Where an
 * organisation has chosen the rule sets, the two that lead to them are not asked.
 */
export function Questions({ settings, change }: QuestionsProps) {
  const [profession, setProfession] = useState<Profession>()
  const [country, setCountry] = useState<Country>(() => countryOfBrowser())
  const rulesLocked = useLocked('codes')
  const preset = profession && presetFor(profession, country, AVAILABLE)
  const answer = (nextProfession: Profession | undefined, nextCountry: Country) => {
    setProfession(nextProfession)
    setCountry(nextCountry)
    if (!nextProfession) return
    const { codes } = presetFor(nextProfession, nextCountry, AVAILABLE)
    void change({ codes, welcomed: true })
  }
  return (
    <section class="questions" id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{t(rulesLocked ? 'welcome_question' : 'welcome_questions')}</h2>
      <p class="soft">{t(rulesLocked ? 'welcome_question_text' : 'welcome_questions_text')}</p>
      {!rulesLocked && (
        <>
          <RadioList
            columns
            legend={t('welcome_profession')}
            value={profession}
            options={PROFESSIONS.map((value) => ({ value, label: t(`welcome_profession_${value.replace('-', '_')}`) }))}
            onChange={(next) => answer(next, country)}
          />
          <CountryQuestion value={country} onChange={(next) => answer(profession, next)} />
        </>
      )}
      <SitesQuestion settings={settings} change={change} />
      <PresetResult preset={preset} locked={rulesLocked} current={settings.codes} available={RULE_SETS} />
    </section>
  )
}

/** A first guess from the browser's language; the question stays open to correct it. */
function countryOfBrowser(): Country {
  const region = new Intl.Locale(navigator.language).maximize().region
  return region === 'US' || region === 'GB' || region === 'AU' || region === 'CA' || region === 'IE' || region === 'NZ'
    ? region
    : 'other'
}
