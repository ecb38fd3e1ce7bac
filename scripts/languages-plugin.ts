/**
 * The words of public/_locales for languages chosen by hand: the browser itself only ever gives those of its own
 * language. `virtual:languages` loads one language's words when asked for, in extension pages. A worker can't load
 * parts later, so `virtual:languages/shared` holds the words that it and the content script say, in every language.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const FOLDER = join(import.meta.dirname, '../public/_locales')
const LIST = 'virtual:languages'
const SHARED = 'virtual:languages/shared'

/** Keys of words that are said outside the extension's own pages. */
export const SAID_ELSEWHERE = /^(?:badge|category|command|content|suggestion|ui|extension)_/

/** The languages there are, by the names of their folders. */
export function languages(): string[] {
  return readdirSync(FOLDER).sort()
}

/** A language's words, by key, those of `keep` only. */
export function wordsOf(language: string, keep: RegExp = /^/): Record<string, string> {
  const path = join(FOLDER, language, 'messages.json')
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, { message }]) => (keep.test(key) ? [[key, message]] : [])),
  )
}

const json = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/** The vite plugin. A new folder in public/_locales is a new language. */
export function languagesPlugin(): Plugin {
  return {
    name: 'framekeeper-languages',
    resolveId: (id) => (id === LIST || id.startsWith(`${LIST}/`) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${LIST}`)) return undefined
      for (const language of languages()) this.addWatchFile(join(FOLDER, language, 'messages.json'))
      const asked = id.slice(1)
      if (asked === SHARED) {
        return json(Object.fromEntries(languages().map((language) => [language, wordsOf(language, SAID_ELSEWHERE)])))
      }
      if (asked !== LIST) return json(wordsOf(asked.slice(LIST.length + 1)))
      const entries = languages().map((language) => `${language}: () => import('${LIST}/${language}')`)
      return `export default { ${entries.join(', ')} }`
    },
  }
}
