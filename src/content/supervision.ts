/** Notes for supervision, taken beside the text: from the card's button to the worker, which masks and encrypts. */

import type { Send } from '../shared/deliver'
import type { Finding } from '../shared/finding'
import { t } from '../shared/i18n'
import type { Site } from '../sites/site'
import { LONGEST_QUESTION } from '../vault/limits'
import type { PanelPlace } from './card/panel'
import type { SuperviseView } from './card/supervise'
import type { OpenPanel, OpenSupervise } from './panel-state'
import type { Session } from './session'

/** The longest text the worker takes. */
const LONGEST_TEXT = 200_000

/** What is needed of the desk. */
export type SupervisionDesk = {
  readonly open: OpenPanel | undefined
  close(): void
  openNote(session: Session, tone: 'clean', message: string, at: Element, focus: boolean): void
  say(words: string): void
  changeSupervise(change: Partial<OpenSupervise>): void
}

export type Supervision = ReturnType<typeof createSupervision>

export function createSupervision(site: Site, send: Send, deskNow: () => SupervisionDesk) {
  /** Questions that were not kept, by mark: closing the panel loses none, as long as the page stands. */
  const drafts = new Map<string, string>()
  let readField: (() => string) | undefined

  const draftKey = ({ rule, quote }: Finding) => `${rule}\u0000${quote}`
  const remember = (finding: Finding) => {
    if (readField) drafts.set(draftKey(finding), readField())
  }

  async function withText(open: OpenSupervise, on: boolean): Promise<void> {
    deskNow().changeSupervise({ masked: on ? null : undefined, failed: false })
    if (!on) return
    try {
      const { text } = await send('mask-text', { text: textOf(open) })
      if (isStill(open)) deskNow().changeSupervise({ masked: text })
    } catch {
      deskNow().changeSupervise({ masked: undefined, failed: true })
    }
  }

  /** The same panel is open and still asks for the text. */
  function isStill({ finding }: OpenSupervise): boolean {
    const { open } = deskNow()
    return open?.kind === 'supervise' && open.finding === finding && open.masked === null
  }

  async function keep(open: OpenSupervise): Promise<void> {
    const { session, finding, masked } = open
    const { category, title, citations } = finding
    const { surface, handle } = session.composer
    const question = readField?.() ?? ''
    remember(finding)
    deskNow().changeSupervise({ busy: true, failed: false })
    try {
      const { locked } = await send('take-note', {
        ...{ category, title, citations, surface, question, site: site.id },
        ...(handle !== undefined && { handle }),
        ...(typeof masked === 'string' && { text: textOf(open) }),
      })
      drafts.delete(draftKey(finding))
      readField = undefined
      deskNow().close()
      const message = locked ? 'content_supervise_locked' : 'content_supervise_kept'
      deskNow().openNote(session, 'clean', message, session.box, false)
      deskNow().say(`${t(message)}. ${t(`${message}_why`)}`)
    } catch {
      deskNow().changeSupervise({ busy: false, failed: true })
    }
  }

  return {
    open(session: Session, finding: Finding, place: PanelPlace): OpenSupervise {
      return {
        ...{ kind: 'supervise', session, finding, place: lasting(place), focus: true },
        answers: site.repliedTo?.(session.box),
        ...{ masked: undefined, busy: false, failed: false },
      }
    },

    view(open: OpenSupervise): SuperviseView {
      const { finding, answers, masked, busy, failed, place } = open
      return {
        ...{ kind: 'supervise', masked, busy, failed, place, title: finding.title, longest: LONGEST_QUESTION },
        answers: answers !== undefined,
        question: drafts.get(draftKey(finding)) ?? '',
        field(read) {
          if (read === undefined) remember(finding)
          readField = read
        },
        pressed(event) {
          if (event.key === 'Escape' && !event.isComposing) deskNow().close()
        },
        withText: (on) => void withText(open, on),
        keep: () => void keep(open),
        close: () => deskNow().close(),
      }
    },
  }
}

/** The post, and below it what it answers. */
function textOf({ session, answers }: OpenSupervise): string {
  const below = answers === undefined ? '' : `\n\n${t('content_supervise_answers')} ${answers}`
  return (session.text + below).slice(0, LONGEST_TEXT)
}

/** A place that stays where it was when its box goes: some sites close an empty reply as soon as one looks away. */
function lasting(place: PanelPlace): PanelPlace {
  const { follows } = place
  let last = place.spoken()
  const spoken = () => {
    if (follows.isConnected) last = place.spoken()
    return last
  }
  return {
    ...place,
    spoken,
    caretLine: () => (follows.isConnected ? place.caretLine() : []),
    written: () => (follows.isConnected ? place.written() : last),
  }
}
