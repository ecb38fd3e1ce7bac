/** The way into a box: the site says whether it is one to compose in, the settings whether it is looked at. */
import { deepActive, editingHost } from './boxes'
import type { Desk } from './desk'
import type { Sessions } from './sessions'
import type { SettingsHere } from './settings-here'
import type { StartOptions } from './start'

export type EntryOptions = Pick<StartOptions, 'page' | 'site' | 'onSettings' | 'signal'> & {
  url: () => URL
  settings: SettingsHere
  sessions: Sessions
  desk: Desk
  /** The user came to a compose box. */
  writing(box: HTMLElement, handle: string | undefined): void
}

/** While nothing is known of the settings: the worker may just be starting. */
const AGAIN_MS = 1000

export function createEntry({ page, site, url, settings, sessions, desk, writing, onSettings, signal }: EntryOptions) {
  /** Looks at what has the focus, as if the user had just come to it. */
  const look = (isHere = true): void => {
    if (!signal.aborted) void focused(editingHost(deepActive(page)), isHere)
  }

  async function askState(): Promise<void> {
    // Where nobody answered, the box in focus is looked at again.
    if (!(await settings.ask())) setTimeout(look, AGAIN_MS)
    if (signal.aborted) return
    if (settings.isResting()) sessions.clear()
  }

  async function settingsChanged(): Promise<void> {
    if (!settings.wasAsked()) return
    await askState()
    for (const session of sessions.all()) session.recheck()
    look(false)
    desk.redraw()
  }
  onSettings?.(() => void settingsChanged(), signal)

  /**
   * @param isHere whether it was the user who came to the box. Settings that change bring nobody: an account that is
   *   removed in the options would be noted again at once, for a box left open in another tab.
   */
  async function focused(box: HTMLElement | undefined, isHere = true): Promise<void> {
    const composer = box && site.composer(box, url())
    if (!box || !composer) {
      sessions.blur()
      return
    }
    if (sessions.of(box) === undefined || settings.isOld()) await askState()
    if (signal.aborted || settings.isResting() || !box.isConnected) return
    const session = sessions.enter(box)
    if (session) desk.serve(session)
    if (isHere) writing(box, composer.handle)
  }

  return {
    focused,
    look,
    /** Whether anything is to be looked at here. */
    async isOpen(): Promise<boolean> {
      if (!settings.wasAsked()) await askState()
      return !settings.isResting()
    },
  }
}
