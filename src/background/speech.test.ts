import { expect, test, vi } from 'vitest'

vi.mock('virtual:languages/shared', () => ({
  default: { de: { ui_close: 'Schließen' }, en: { ui_close: 'Close' }, pt_BR: { ui_close: 'Fechar' } },
}))
const said = { name: 'Framekeeper', language: 'de-AT' }
vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: () => said.name, getUILanguage: () => said.language } },
}))

const { speechOf } = await import('./speech')

test('the browser speaks its own language, a chosen one is given with its words', () => {
  expect(speechOf({ language: 'auto' })).toBeUndefined()
  expect(speechOf({ language: 'pt_BR' })).toEqual({ language: 'pt-BR', words: { ui_close: 'Fechar' } })
  expect(speechOf({ language: 'xx' })).toBeUndefined()
})

test('where the browser has no words, its own language is given as if chosen: nobody ever sees keys', () => {
  expect(speechOf({ language: 'auto' }, true)).toEqual({ language: 'de', words: { ui_close: 'Schließen' } })
  expect(speechOf({ language: 'pt_BR' }, true)?.language).toBe('pt-BR')
  said.name = ''
  expect(speechOf({ language: 'auto' })?.language).toBe('de')
  said.language = 'fi'
  expect(speechOf({ language: 'auto' })?.language).toBe('en')
})
