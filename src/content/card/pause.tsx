/** The pause before posting: says what stands in the post and why it was held, once. Pressing Post again posts. */
import type { Finding } from '../../shared/finding'
import { plural, t } from '../../shared/i18n'
import { Icon, ToneIcon } from './icons'
import { Panel, type PanelPlace } from './panel'

export type PauseView = {
  kind: 'pause'
  findings: readonly Finding[]
  place: PanelPlace
  revision: number
  byKey: boolean
  look(): void
  close(): void
}

const SHOWN = 3

export function Pause({ findings, place, revision, byKey, look, close }: PauseView) {
  const first = findings[0]
  if (first === undefined) return null
  return (
    <Panel place={place} revision={revision} focus={false} labelledBy="title" describedBy="why">
      <div class="scroll" role="alert">
        <div class="head">
          <ToneIcon tone={first.severity} />
          <h2 class="title" id="title">
            {plural('content_pause_title', findings.length)}
          </h2>
          <button type="button" class="icon" aria-label={t('content_card_close')} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {findings.length === 1 ? (
          <p class="why" id="why">
            <strong>{first.title}.</strong> {first.why}
          </p>
        ) : (
          <ul class="list" id="why">
            {findings.slice(0, SHOWN).map((finding) => (
              <li key={`${finding.rule}${finding.start}`}>
                <ToneIcon tone={finding.severity} />
                <span>{finding.title}</span>
              </li>
            ))}
          </ul>
        )}
        <div class="row">
          <button type="button" class="primary" onClick={look}>
            {t('content_pause_look')}
          </button>
          <span class="hint">{byKey ? t('content_pause_again_key') : t('content_pause_again')}</span>
        </div>
      </div>
    </Panel>
  )
}
