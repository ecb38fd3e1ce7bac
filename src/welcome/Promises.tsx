import { t } from '../shared/i18n'
import { Check } from '../ui/icons/Check'
import { Lock } from '../ui/icons/Lock'

const DOES = ['marks', 'cites', 'separates'] as const
const NEVER = ['sends', 'blocks', 'asks'] as const

/** What it does, and what it never does. */
export function Promises() {
  return (
    <div class="promises">
      <section aria-labelledby="does">
        <h2 id="does">{t('welcome_does')}</h2>
        <ul>
          {DOES.map((id) => (
            <Line key={id} id={`welcome_does_${id}`} sign={<Check size={18} />} />
          ))}
        </ul>
      </section>
      <section class="promises__never" aria-labelledby="never">
        <h2 id="never">{t('welcome_never')}</h2>
        <ul>
          {NEVER.map((id) => (
            <Line key={id} id={`welcome_never_${id}`} sign={<Lock size={18} />} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function Line({ id, sign }: { id: string; sign: preact.JSX.Element }) {
  return (
    <li>
      <span class="promises__sign">{sign}</span>
      <p>
        <strong>{t(id)}</strong> {t(`${id}_text`)}
      </p>
    </li>
  )
}
