/** A word or two by the badge or the box: the text was checked, could not be, or went out before it was. */
import { t } from '../../shared/i18n'
import { Icon, type Tone, ToneIcon } from './icons'
import { Panel, type PanelPlace } from './panel'

export type NoteView = {
  kind: 'note'
  tone: Tone
  /** Key of the message's title; `<key>_why` explains. */
  message: string
  place: PanelPlace
  revision: number
  focus: boolean
  close(): void
}

export function Note({ tone, message, place, revision, focus, close }: NoteView) {
  return (
    <Panel place={place} revision={revision} focus={focus} labelledBy="title" describedBy="why">
      <div class="scroll" role="status">
        <div class="head">
          <ToneIcon tone={tone} />
          <h2 class="title" id="title">
            {t(message)}
          </h2>
          <button type="button" class="icon" aria-label={t('content_card_close')} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <p class="why" id="why">
          {t(`${message}_why`)}
        </p>
      </div>
    </Panel>
  )
}
