// First, before all that takes time to be run.
import './first-reads'
import { asTheyStand } from '../background/settings-store'
import { type Policy, parsePolicy } from '../managed/policy'
import { readPolicy } from '../managed/policy-store'
import { t } from '../shared/i18n'
import { DEFAULT_SETTINGS } from '../shared/settings'
import { EmptyState } from '../ui/components/EmptyState'
import { PolicyContext } from '../ui/components/Managed'
import { Alert } from '../ui/icons/Alert'
import { mount } from '../ui/mount'
import { afterPaint } from './after-paint'
import { Popup } from './Popup'
import { PopupHeader } from './PopupHeader'
import './checklist.css'
import './popup.css'
import './separation.css'
import { firstReads, readAll } from './first-reads'
import { glance } from './use-tab'

/** Nothing could be read: said in the popup's own words, rather than an empty frame. */
function Unread() {
  return (
    <>
      <PopupHeader />
      <main class="popup__main">
        <EmptyState icon={<Alert />} title={t('popup_unread')}>
          {t('popup_unread_text')}
        </EmptyState>
      </main>
    </>
  )
}

/** Reads first and draws once: an effect would wait for an empty frame before it began to read. */
async function open(turn = 0, reads = firstReads): Promise<Policy> {
  const read = Promise.all([reads.settings, reads.policy]).then(([stored, told]) => {
    const policy = parsePolicy(told)
    return { policy, settings: asTheyStand(stored, policy).settings }
  })
  const [{ policy, settings }, tab] = await Promise.all([read, glance(reads.front)])
  const page = () => (
    <PolicyContext.Provider value={policy}>
      {/* A second turn begins anew: what was read in the first is no longer so. */}
      <Popup key={turn} first={{ settings, tab }} />
    </PolicyContext.Provider>
  )
  await mount('popup_page_title', page, settings)
  return policy
}

/** Just after its start the browser tells of a policy late: the popup stands by then, under the one it told before. */
async function follow(drawn: Policy): Promise<void> {
  await afterPaint()
  if (JSON.stringify(await readPolicy()) !== JSON.stringify(drawn)) await open(1, readAll())
}

if (new URLSearchParams(location.search).has('tab')) document.body.classList.add('popup--page')
open()
  .then(follow)
  .catch(() => mount('popup_page_title', () => <Unread />, DEFAULT_SETTINGS))
