import { t } from '../../shared/i18n'
import type { Care } from '../../shared/messages-words'
import { Chip } from '../../ui/components/Chip'

/** How the word must be written to be marked; nothing where any way will do. */
export function CareChip({ care }: { care: Care }) {
  return care === 'any' ? null : <Chip>{t(`words_care_${care}`)}</Chip>
}
