import { mount } from '../ui/mount'
import { Welcome } from './Welcome'
import './welcome.css'
import './forms.css'

void mount('welcome_page_title', () => <Welcome />)
