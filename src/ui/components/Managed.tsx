import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type ManagedField, type Policy, parsePolicy } from '../../managed/policy'
import { t } from '../../shared/i18n'
import { Lock } from '../icons/Lock'
import './Managed.css'

/** The organisation's policy, for every part of a page. */
export const PolicyContext = createContext<Policy>(parsePolicy(undefined))

/**
 * Whether an organisation has locked a setting.
 * @param entry of records (sites, categories), the one entry that is asked about
 */
export function useLocked(field: ManagedField, entry?: string): boolean {
  const part: unknown = useContext(PolicyContext).locked[field]
  return part !== undefined && (entry === undefined || Object.hasOwn(part as object, entry))
}

/** Who has decided. */
export function ManagedNote() {
  return (
    <span class="managed__why">
      <Lock size={14} /> {t('options_managed')}
    </span>
  )
}

type ManagedProps = {
  field: ManagedField
  /** For records: the one entry that these controls change. */
  entry?: string
  children: ComponentChildren
}

/** Controls of a setting: at rest, with a word on why, where an organisation has locked it. */
export function Managed({ field, entry, children }: ManagedProps) {
  if (!useLocked(field, entry)) return <>{children}</>
  return (
    <fieldset class="managed" disabled>
      <legend>
        <ManagedNote />
      </legend>
      {children}
    </fieldset>
  )
}
