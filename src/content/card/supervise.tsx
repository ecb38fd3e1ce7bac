/** "Take this to supervision": a question of one's own, and whether the post comes along. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { Icon } from './icons'
import { createField } from './own-field'
import { Panel, type PanelPlace } from './panel'

export type SuperviseView = {
  kind: 'supervise'
  /** What the mark says, so that one knows what the note is about. */
  title: string
  /** What was typed before the panel was closed. */
  question: string
  longest: number
  /** The page shows what the post answers: it is kept along. */
  answers: boolean
  /** The post as it would be kept; `null` while it is being masked, `undefined` when it is not to be kept. */
  masked: string | null | undefined
  busy: boolean
  failed: boolean
  place: PanelPlace
  /** Hands over how to read the field, as long as it is there. */
  field(read: (() => string) | undefined): void
  /** A key pressed in the field. */
  pressed(event: KeyboardEvent): void
  withText(on: boolean): void
  keep(): void
  close(): void
}

export function Supervise(view: SuperviseView) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (place.current === null) return
    const { question: value, longest: maxLength, pressed } = view
    const field = createField(place.current, { label: t('content_supervise_question'), value, maxLength, pressed })
    view.field(field.read)
    return () => {
      view.field(undefined)
      field.remove()
    }
  }, [])
  return (
    <Panel place={view.place} revision={view.masked?.length ?? 0} focus={false} labelledBy="title" describedBy="why">
      <div class="scroll">
        <div class="head">
          <h2 class="title" id="title">
            {t('content_supervise_title')}
          </h2>
          <button type="button" class="icon" aria-label={t('content_card_close')} onClick={view.close}>
            <Icon name="close" />
          </button>
        </div>
        <p class="about">{view.title}</p>
        <p class="why hint" id="why">
          {t('content_supervise_why')}
        </p>
        <p class="label" aria-hidden="true">
          {t('content_supervise_question')}
        </p>
        <div ref={place} class="question" />
        <p class="hint">{t('content_supervise_hint')}</p>
        <label class="tick">
          <input
            type="checkbox"
            checked={view.masked !== undefined}
            onChange={(event) => view.withText(event.currentTarget.checked)}
          />
          {t(view.answers ? 'content_supervise_text_answers' : 'content_supervise_text')}
        </label>
        <div role="status">
          {view.masked === null && <p class="hint">{t('content_supervise_masking')}</p>}
          {view.masked && <Masked text={view.masked} />}
          {view.failed && <p class="failed">{t('content_supervise_failed')}</p>}
        </div>
      </div>
      <div class="foot">
        <button type="button" class="primary" disabled={view.busy || view.masked === null} onClick={view.keep}>
          {t('content_supervise_keep')}
        </button>
        <button type="button" class="quiet-action" onClick={view.close}>
          {t('content_supervise_cancel')}
        </button>
      </div>
    </Panel>
  )
}

/** The post as it would be kept, brought into view: it is what the tick was for. */
function Masked({ text }: { text: string }) {
  const ref = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const around = ref.current?.closest('.scroll')
    if (around) around.scrollTop = around.scrollHeight
  }, [])
  return (
    <>
      <p class="hint">{t('content_supervise_masked')}</p>
      <p ref={ref} class="masked">
        {text}
      </p>
    </>
  )
}
