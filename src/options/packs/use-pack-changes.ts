import { useEffect, useState } from 'preact/hooks'
import { compileOn, refreshPacks } from '../../packs/compile-packs'
import { type Imported, importPack } from '../../packs/import-pack'
import { isStale, storePacks } from '../../packs/pack-store'
import type { ParsedPacks, StoredPack } from '../../packs/stored-pack'
import { t } from '../../shared/i18n'
import type { Settings } from '../../shared/settings'

export type Report = Imported & { file: string }

/** What can be done with packs: each change compiles first and stores only what holds. */
export function usePackChanges(
  stored: ParsedPacks | undefined,
  settings: Settings,
  change: (fields: Partial<Settings>) => Promise<void>,
) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [report, setReport] = useState<Report>()
  const [stale, setStale] = useState(false)

  async function work(task: () => Promise<string>): Promise<void> {
    setBusy(true)
    setReport(undefined)
    try {
      setSaid(await task())
    } catch {
      // The disk is full, or so is what the browser gives an extension: nothing was stored.
      setSaid(`${t('ui_not_kept')}. ${t('ui_not_kept_text')}`)
    } finally {
      setBusy(false)
    }
  }

  // After an update of the extension the tables are made anew here.
  useEffect(() => {
    void isStale().then(async (is) => {
      if (!is) return
      setStale(true)
      await work(async () => {
        const off = await refreshPacks(Date.now())
        return off.length > 0 ? t('packs_refreshed_without', off.join(', ')) : t('packs_refreshed')
      })
      setStale(false)
    })
  }, [])

  const { packs, broken } = stored ?? { packs: [], broken: [] }

  /** Switches the packs' codes on with them, so that what they say is cited; off again when they go. */
  const citing = (pack: StoredPack, on: boolean) => {
    const own = pack.codes.map(({ id }) => id)
    const others = settings.codes.filter((id) => !own.includes(id))
    return own.length === 0 ? undefined : change({ codes: on ? [...others, ...own] : others })
  }

  async function keep(next: StoredPack[], done: string, file: string): Promise<string> {
    const compiled = await compileOn(next)
    if ('problems' in compiled) {
      setReport({ file, problems: compiled.problems, costs: [], most: 0 })
      return ''
    }
    await storePacks(next, broken, compiled, Date.now())
    return done
  }

  return {
    busy,
    said,
    report,
    stale,
    add: (file: File) =>
      work(async () => {
        const imported = await importPack(file.name, await file.text(), packs)
        const { pack } = imported
        if (!pack) {
          setReport({ ...imported, file: file.name })
          return t('packs_refused', file.name)
        }
        const done = await keep([...packs, pack], t('packs_added', pack.title), file.name)
        if (done === '') return done
        setReport({ ...imported, file: file.name })
        await citing(pack, true)
        return done
      }),
    turn: (pack: StoredPack, on: boolean) =>
      work(async () => {
        const next = packs.map((one) => (one.id === pack.id ? { ...one, on } : one))
        const done = await keep(next, t(on ? 'packs_on' : 'packs_off', pack.title), pack.file)
        if (done !== '') await citing(pack, on)
        return done
      }),
    remove: (pack: StoredPack) =>
      work(async () => {
        const rest = packs.filter(({ id }) => id !== pack.id)
        const done = await keep(rest, t('packs_removed', pack.title), pack.file)
        if (done !== '') await citing(pack, false)
        return done
      }),
  }
}
