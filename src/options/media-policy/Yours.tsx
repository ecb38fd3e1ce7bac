import { HELPLINE_COUNTRIES } from '../../media-policy/helplines'
import { plural, t } from '../../shared/i18n'
import { CLIENT_WORDS, type MediaPolicy, PROFESSIONS } from '../../shared/media-policy'
import { Card } from '../../ui/components/Card'
import { KeptField } from '../../ui/components/KeptField'
import { Select } from '../../ui/components/Select'
import { Switch } from '../../ui/components/Switch'
import { countryName } from '../rule-sets/country'
import type { Draft } from './draft'

type YoursProps = { policy: MediaPolicy; draft: Draft; onChange: (fields: Partial<MediaPolicy>) => void }

/** Whose policy it is, and which words it uses. */
export function Yours({ policy, draft, onChange }: YoursProps) {
  return (
    <Card>
      <div class="yours">
        <h3>{t('policy_yours')}</h3>
        <div class="yours__fields">
          <KeptField label={t('policy_name')} value={policy.name} onKeep={(name) => onChange({ name })} />
          <KeptField
            label={t('policy_practice')}
            value={policy.practice}
            onKeep={(practice) => onChange({ practice })}
          />
          <Select
            label={t('policy_profession')}
            value={draft.profession}
            options={PROFESSIONS.map((value) => ({
              value,
              label: t(`policy_profession_${value.replace('-', '_')}`),
            }))}
            onChange={(profession) => onChange({ profession })}
          />
          <Select
            label={t('policy_client')}
            value={draft.client}
            options={CLIENT_WORDS.map((value) => ({ value, label: t(`policy_client_${value}`) }))}
            onChange={(client) => onChange({ client })}
          />
          <div class="yours__contact">
            <KeptField
              label={t('policy_contact')}
              hint={t('policy_contact_hint')}
              placeholder={t('policy_contact_default')}
              value={policy.contact}
              onKeep={(contact) => onChange({ contact })}
            />
          </div>
          <div class="yours__country">
            <Select
              label={t('policy_country')}
              hint={t('policy_country_check')}
              value={draft.country}
              options={HELPLINE_COUNTRIES.map((value) => ({ value, label: countryName(value) }))}
              onChange={(country) => onChange({ country })}
            />
          </div>
        </div>
        <Switch
          label={t('policy_list_accounts')}
          checked={policy.listAccounts}
          onChange={(listAccounts) => onChange({ listAccounts })}
        />
        <Switch
          label={t('policy_name_clauses')}
          hint={
            draft.clausesLeft > 0
              ? `${t('policy_name_clauses_hint')} ${plural('policy_clauses_left', draft.clausesLeft)}`
              : t('policy_name_clauses_hint')
          }
          checked={policy.nameClauses}
          onChange={(nameClauses) => onChange({ nameClauses })}
        />
        <Switch
          label={t('policy_signature')}
          checked={policy.signature}
          onChange={(signature) => onChange({ signature })}
        />
      </div>
    </Card>
  )
}
