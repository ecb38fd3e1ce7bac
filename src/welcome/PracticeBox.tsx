import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../shared/i18n'
import { Button } from '../ui/components/Button'
import { PRACTICE_BOX_ID, PRACTICE_POST_ID } from './practice-site'
import { SAMPLE_TEXT, type Sample } from './samples'
import { usePractice } from './use-practice'

/** The box itself. Preact never draws inside it: what stands there is the writer's. */
export function PracticeBox({ sample }: { sample: Sample }) {
  const box = useRef<HTMLDivElement>(null)
  const [posted, setPosted] = useState(false)
  usePractice()
  useEffect(() => {
    const element = box.current
    if (!element) return
    element.textContent = SAMPLE_TEXT[sample]
    // As if it had been typed: it is marked at once, without the box taking the focus.
    element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    setPosted(false)
  }, [sample])
  return (
    <div class="composer">
      <div class="composer__head" aria-hidden="true">
        <span class="composer__avatar">T</span>
        <span>
          <strong>{t('welcome_composer_name')}</strong>
          <span class="soft composer__handle">@therapist</span>
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a rich box like those of the sites, not a textarea */}
      <div
        ref={box}
        class="composer__box"
        id={PRACTICE_BOX_ID}
        role="textbox"
        aria-multiline="true"
        aria-label={t('welcome_composer_label')}
        contentEditable
        tabIndex={0}
        spellcheck={false}
        onInput={() => setPosted(false)}
      />
      <div class="composer__foot">
        <p class="soft" role="status">
          {t(posted ? 'welcome_composer_posted' : 'welcome_composer_hint')}
        </p>
        <Button kind="primary" id={PRACTICE_POST_ID} onClick={() => setPosted(true)}>
          {t('welcome_composer_post')}
        </Button>
      </div>
    </div>
  )
}
