import { useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { FileButton } from '../../ui/components/FileButton'
import { ImportPreview } from './ImportPreview'
import { decode, readTable, type Table } from './read-csv'

/** Words from a file: chosen, looked over, then added. */
export function ImportWords({ add }: { add: (words: string[]) => Promise<void> }) {
  const [file, setFile] = useState<{ name: string; table: Table }>()
  const [failed, setFailed] = useState<string>()
  const choose = async (chosen: File) => {
    try {
      setFile({ name: chosen.name, table: readTable(decode(await chosen.arrayBuffer())) })
      setFailed(undefined)
    } catch {
      setFile(undefined)
      setFailed(t('words_import_failed', chosen.name))
    }
  }
  return (
    <>
      <div class="word-import">
        <FileButton accept=".csv,.txt,.tsv" onFile={(chosen) => void choose(chosen)}>
          {t('words_import')}
        </FileButton>
        <p class="soft">{t('words_import_hint')}</p>
      </div>
      {failed && (
        <p role="alert" class="field__error">
          {failed}
        </p>
      )}
      {file && (
        <ImportPreview
          key={file.name}
          {...file}
          add={async (words) => {
            await add(words)
            setFile(undefined)
          }}
          cancel={() => setFile(undefined)}
        />
      )}
    </>
  )
}
