import browser from 'webextension-polyfill'
import rules from 'virtual:rules'
browser.runtime.onInstalled.addListener(() => console.log(rules))
