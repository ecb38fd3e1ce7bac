import { useState } from 'preact/hooks'
import { t } from '../shared/i18n'
import { SegmentedControl } from '../ui/components/SegmentedControl'
import { PracticeBox } from './PracticeBox'
import { SAMPLES, type Sample } from './samples'

/** A compose box that belongs to no site: the very code that runs on sites marks what is written here. */
export function Practice() {
  const [sample, setSample] = useState<Sample>('story')
  return (
    <section class="practice" id="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">{t('welcome_practice')}</h2>
      <p class="soft">{t('welcome_practice_text')}</p>
      <SegmentedControl
        legend={t('welcome_practice_sample')}
        legendHidden
        value={sample}
        options={SAMPLES.map((value) => ({ value, label: t(`welcome_sample_${value}`) }))}
        onChange={setSample}
      />
      <PracticeBox sample={sample} />
    </section>
  )
}
