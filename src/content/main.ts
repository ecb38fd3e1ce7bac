import browser from 'webextension-polyfill'
import { siteOf } from '../sites'
console.log(siteOf(new URL(location.href)), browser.runtime.id)
