import { mount } from '../ui/mount'
import { Options } from './Options'
import './options.css'
import './sections.css'

void mount('options_page_title', () => <Options />)
