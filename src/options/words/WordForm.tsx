import { useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { Button } from '../../ui/components/Button'
import { TextField } from '../../ui/components/TextField'
import { Plus } from '../../ui/icons/Plus'
import { LONGEST_WORD } from '../../vault/limits'
import { problemOf, tidy } from '../../vault/word-check'

/** Adds one word. */
export function WordForm({ add }: { add: (word: string) => Promise<'added' | 'known'> }) {
  const [word, setWord] = useState('')
  const [error, setError] = useState<string>()
  const submit = async (event: Event) => {
    event.preventDefault()
    const problem = problemOf(tidy(word))
    if (problem !== undefined) return setError(t(`words_problem_${problem}`))
    if ((await add(tidy(word))) === 'known') return setError(t('words_problem_known'))
    setWord('')
    return setError(undefined)
  }
  return (
    <form class="word-form" onSubmit={submit}>
      <TextField label={t('words_add_label')} value={word} onInput={setWord} error={error} maxLength={LONGEST_WORD} />
      <Button kind="primary" type="submit">
        <Plus size={16} /> {t('words_add')}
      </Button>
    </form>
  )
}
