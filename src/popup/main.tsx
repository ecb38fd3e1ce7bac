import { mount } from '../ui/mount'
import { Popup } from './Popup'
import './popup.css'
import './separation.css'

void mount('popup_page_title', () => <Popup />)
