import { useDraft } from '../use-draft'
import { TextField } from './TextField'

type KeptFieldProps = {
  label: string
  value: string
  /** Called when the field is left with another text. */
  onKeep: (value: string) => void
  placeholder?: string
  hint?: string
}

/** One line of text that is kept when the field is left. */
export function KeptField({ value, onKeep, ...rest }: KeptFieldProps) {
  const [text, setText] = useDraft(value)
  return <TextField {...rest} value={text} onInput={setText} onChange={onKeep} />
}
