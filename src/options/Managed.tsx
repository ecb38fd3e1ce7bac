import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type ManagedField, type Policy, parsePolicy } from '../managed/policy'
import { t } from '../shared/i18n'
import { Banner } from '../ui/components/Banner'
import { Lock } from '../ui/icons/Lock'

/** The organisation's policy, for every section. */
export const PolicyContext = createContext<Policy>(parsePolicy(undefined))

type ManagedProps = {
  field: ManagedField
  /** For records: the one entry that these controls change. */
  entry?: string
  children: ComponentChildren
}

/** Controls of a setting: at rest, with a word on why, where an organisation has locked it. */
export function Managed({ field, entry, children }: ManagedProps) {
  const part: unknown = useContext(PolicyContext).locked[field]
  const isLocked = part !== undefined && (entry === undefined || Object.hasOwn(part as object, entry))
  if (!isLocked) return <>{children}</>
  return (
    <fieldset class="managed" disabled>
      <legend class="managed__why">
        <Lock size={14} /> {t('options_managed')}
      </legend>
      {children}
    </fieldset>
  )
}

/** What is wrong with the organisation's policy, part by part. */
export function PolicyProblems() {
  const { problems } = useContext(PolicyContext)
  if (problems.length === 0) return null
  return (
    <Banner tone="warn" title={t('options_policy_problems')}>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Banner>
  )
}
