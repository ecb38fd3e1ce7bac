import { compose, type Document } from '../../media-policy/compose'
import { emergencyOf, HELPLINE_COUNTRIES, helplinesKey, helplinesOf } from '../../media-policy/helplines'
import { clausesOf } from '../../media-policy/sources'
import { wordsFor } from '../../media-policy/words'
import { language, t } from '../../shared/i18n'
import { type MediaPolicy, POLICY_PARTS } from '../../shared/media-policy'
import type { Settings } from '../../shared/settings'
import { SITES } from '../../sites'
import { RULE_SETS } from '../../ui/catalogue'
import { shownHandle } from '../../ui/handle'

export type Draft = {
  document: Document
  /** What stands where nothing was chosen: the words and country of the first rule set. */
  profession: NonNullable<MediaPolicy['profession']>
  client: NonNullable<MediaPolicy['client']>
  country: string
  /** How many clauses were left out because nobody has checked them. */
  clausesLeft: number
}

/** The policy as the settings make it, in the user's words. */
export function draftOf({ mediaPolicy: policy, codes, accounts }: Settings): Draft {
  const active = codes.flatMap((id) => RULE_SETS.filter((set) => set.id === id))
  const { profession, client } = wordsFor(policy, codes)
  const country = policy.country ?? active.find((set) => HELPLINE_COUNTRIES.includes(set.country))?.country ?? 'INT'
  const emergency = emergencyOf(helplinesOf(country))
  const kept = POLICY_PARTS.filter((part) => policy.edits[part] !== '')
  const { named, left } = clausesOf(kept, active)
  const document = compose({
    policy,
    client: t(`policy_word_${client}`),
    clients: t(`policy_word_${client}s`),
    profession: t(`policy_word_${profession.replace('-', '_')}`),
    accounts: accounts.map(({ role, handle, site }) => ({
      role,
      shown: shownHandle(handle),
      site: SITES.find(({ id }) => id === site)?.name ?? site,
    })),
    helplines: t(helplinesKey(country)),
    emergency: emergency && new Intl.ListFormat(language(), { type: 'disjunction' }).format(emergency),
    clauses: named,
    today: new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(Date.now()),
    say: t,
    list: (words) => new Intl.ListFormat(language(), { type: 'conjunction' }).format(words),
  })
  return { document, profession, client, country, clausesLeft: left }
}
