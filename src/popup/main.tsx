import { mount } from '../ui/mount'
import { Popup } from './Popup'
import './popup.css'
import './separation.css'

mount('popup_page_title', <Popup />)
