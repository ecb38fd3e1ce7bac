/** The rules, made at build by scripts/rules-plugin.ts. */
declare module 'virtual:rules' {
  const rules: import('./engine/compiled').CompiledRules
  export default rules
}

/** Tells the tables of this build from those of any other. */
declare module 'virtual:rules/stamp' {
  const stamp: string
  export default stamp
}

/** Why marks and reminders matter: studies, in the order of research.yaml. */
declare module 'virtual:rules/research' {
  const research: readonly import('./rules/schema').Research[]
  export default research
}

/** How a clause that a checklist names (src/accounts/topics.ts) is cited, where that isn't its id after the code's. */
declare module 'virtual:rules/clause-names' {
  const names: Readonly<Record<string, string>>
  export default names
}

/** The shipped rule files, for `importPacks` of rules/pack.ts; load it where a pack is imported and nowhere else. */
declare module 'virtual:rules/sources' {
  const sources: readonly import('./rules/yaml-file').Source[]
  export default sources
}

/** Loads the words of a language, made at build by scripts/languages-plugin.ts. Extension pages only. */
declare module 'virtual:languages' {
  const load: Readonly<Record<string, () => Promise<{ default: import('./shared/i18n').Words }>>>
  export default load
}

/** The words that the worker and the content script say, by language. */
declare module 'virtual:languages/shared' {
  const words: Readonly<Record<string, import('./shared/i18n').Words>>
  export default words
}

/** Shapes of the messages that cross between content scripts and the worker, put in by scripts/shapes-plugin.ts. */
declare const __SHAPES__: {
  /** What the worker answers, by message name. */
  answers: Readonly<Record<string, import('./shared/shape').Shape>>
  /** What content scripts are asked, by message name. */
  asked: Readonly<Record<string, import('./shared/shape').Shape>>
}
