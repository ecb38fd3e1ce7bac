import { refreshIfStale } from '../packs/compile-packs'
import { mount } from '../ui/mount'
import { Options } from './Options'
import './options.css'
import './sections.css'

// After an update, and for an organisation's pack. The section of packs says what comes of it.
if (!location.hash.startsWith('#packs')) void refreshIfStale(Date.now())
void mount('options_page_title', () => <Options />)
