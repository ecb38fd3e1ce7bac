import { refreshIfStale } from '../packs/compile-packs'
import { mount } from '../ui/mount'
import { Welcome } from './Welcome'
import './welcome.css'
import './forms.css'

// An organisation's pack is made ready while one reads the welcome.
void refreshIfStale(Date.now())
void mount('welcome_page_title', () => <Welcome />)
