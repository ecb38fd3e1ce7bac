import { useEffect, useState } from 'preact/hooks'

/**
 * A text that is kept only when its field is left: what is being typed is never overtaken by an older stored value.
 * @returns the text as it stands in the field, and how to change it
 */
export function useDraft(stored: string): [string, (text: string) => void] {
  const [text, setText] = useState(stored)
  useEffect(() => setText(stored), [stored])
  return [text, setText]
}
