import { readSettings } from '../background/settings-store'
import { mount } from '../ui/mount'
import { Popup } from './Popup'
import './checklist.css'
import './popup.css'
import './separation.css'
import { glance } from './use-tab'

/** Reads first and draws once: an effect would wait for an empty frame before it began to read. */
async function open(): Promise<void> {
  const [{ settings }, tab] = await Promise.all([readSettings(), glance()])
  await mount('popup_page_title', () => <Popup first={{ settings, tab }} />, settings)
}

void open()
