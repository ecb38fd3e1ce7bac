import { useContext } from 'preact/hooks'
import { t } from '../shared/i18n'
import { Banner } from '../ui/components/Banner'
import { PolicyContext } from '../ui/components/Managed'

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
