import type { ComponentChildren } from 'preact'
import { plural, t } from '../../shared/i18n'
import type { RuleSet } from '../../ui/catalogue'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Chip } from '../../ui/components/Chip'
import { ExternalLink } from '../../ui/components/ExternalLink'
import { Switch } from '../../ui/components/Switch'
import { Down } from '../../ui/icons/Down'
import { Up } from '../../ui/icons/Up'
import { ClauseList } from './ClauseList'
import { countryName } from './country'

type RuleSetCardProps = {
  set: RuleSet
  /** Where it stands among those that are on; absent for one that is off. */
  place?: { first: boolean; last: boolean } | undefined
  /** Of an organisation's pack: on, and not to be switched. */
  fixed?: boolean
  onToggle?: (on: boolean) => void
  onMove?: (by: -1 | 1) => void
}

/** One code: whose it is, whom it binds, how well its clauses were checked, and its switch. */
export function RuleSetCard({ set, place, fixed = false, onToggle, onMove }: RuleSetCardProps) {
  const seen = set.clauses.filter((clause) => clause.status === 'seen').length
  const unchecked = set.clauses.length - seen
  return (
    <li>
      <Card>
        <div class="rule-set">
          <div class="rule-set__head">
            <h4>{set.body}</h4>
            <span class="rule-set__controls">
              {place && (
                <span class="rule-set__order">
                  <MoveButton label={t('options_move_up', set.body)} atEnd={place.first} onMove={() => onMove?.(-1)}>
                    <Up size={16} />
                  </MoveButton>
                  <MoveButton label={t('options_move_down', set.body)} atEnd={place.last} onMove={() => onMove?.(1)}>
                    <Down size={16} />
                  </MoveButton>
                </span>
              )}
              <Switch
                label={t('options_rule_set_use', `${set.body}, ${set.title}`)}
                labelHidden
                checked={fixed || place !== undefined}
                disabled={fixed}
                onChange={(on) => onToggle?.(on)}
              />
            </span>
          </div>
          <p>
            <ExternalLink href={set.url}>{set.title}</ExternalLink>
          </p>
          <p class="chips">
            {place?.first && <Chip tone="accent">{t('options_rule_set_first')}</Chip>}
            <Chip>{set.edition}</Chip>
            <Chip>{countryName(set.country)}</Chip>
            {seen > 0 && <Chip>{plural('options_clauses_seen', seen)}</Chip>}
            {unchecked > 0 && <Chip tone="medium">{plural('options_clauses_unchecked', unchecked)}</Chip>}
          </p>
          <p class="soft">{set.binds}</p>
          {set.ask && (
            <p class="soft">
              {t('options_rule_set_ask')} <ExternalLink href={set.ask.url}>{set.ask.title}</ExternalLink>
            </p>
          )}
          {set.clauses.length > 0 && <ClauseList clauses={set.clauses} name={set.body} />}
        </div>
      </Card>
    </li>
  )
}

type MoveButtonProps = { label: string; atEnd: boolean; onMove: () => void; children: ComponentChildren }

/** Moves a rule set by one place; at rest at the end of the list. */
function MoveButton({ label, atEnd, onMove, children }: MoveButtonProps) {
  return (
    <Button kind="quiet" size="s" square label={label} disabled={atEnd} onClick={onMove}>
      {children}
    </Button>
  )
}
