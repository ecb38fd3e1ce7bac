import { useRef } from 'preact/hooks'
import { Button } from './Button'

type FileButtonProps = {
  children: string
  /** File endings that the system's dialog offers, e.g. ".yaml,.json". */
  accept: string
  onFile: (file: File) => void
  kind?: 'primary' | 'secondary'
  disabled?: boolean
}

/** A button that asks for one file. The same file can be chosen twice in a row: it may have been mended in between. */
export function FileButton({ children, accept, onFile, kind = 'secondary', disabled = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  const chosen = () => {
    const file = input.current?.files?.[0]
    if (file) onFile(file)
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <Button kind={kind} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input ref={input} type="file" accept={accept} hidden aria-label={children} onChange={chosen} />
    </>
  )
}
