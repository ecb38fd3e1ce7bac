/** @jsxImportSource react */
import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin'
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND, type LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import { publish } from '../posted'

type Props = { label: string; placeholder?: string; sendOnEnter: boolean; button?: string }

/** Publishes what the editor holds and empties it. */
function send(editor: LexicalEditor): void {
  editor.update(() => {
    const text = $getRoot().getTextContent()
    if (text.trim()) publish(text)
    $getRoot().clear().append($createParagraphNode())
  })
}

function EnterSends() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.shiftKey) return false
          event.preventDefault()
          send(editor)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

function SubmitButton({ label }: { label: string }) {
  const [editor] = useLexicalComposerContext()
  // A div, as on the site: no button, no form, no submit event.
  return (
    <div role="button" tabIndex={0} aria-label={label} className="submit" onClick={() => send(editor)}>
      {label}
    </div>
  )
}

/** Facebook's box: Lexical with a localised label, posted by a `div` button or by Enter. */
export function LexicalBox({ label, placeholder, sendOnEnter, button }: Props) {
  const config = { namespace: label, onError: (error: Error) => console.error(error) }
  return (
    <LexicalComposer initialConfig={config}>
      <div className="box">
        <PlainTextPlugin
          contentEditable={
            <ContentEditable
              role="textbox"
              aria-label={label}
              aria-placeholder={placeholder ?? label}
              placeholder={<span />}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        {sendOnEnter && <EnterSends />}
        {button && <SubmitButton label={button} />}
      </div>
    </LexicalComposer>
  )
}
