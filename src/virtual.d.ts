/** The rules, made at build by scripts/rules-plugin.ts. */
declare module 'virtual:rules' {
  const rules: import('./engine/compiled').CompiledRules
  export default rules
}

/** Why marks and reminders matter: studies, in the order of research.yaml. */
declare module 'virtual:rules/research' {
  const research: readonly import('./rules/schema').Research[]
  export default research
}

/** The shipped rule files, for `importPacks` of rules/pack.ts; load it where a pack is imported and nowhere else. */
declare module 'virtual:rules/sources' {
  const sources: readonly import('./rules/yaml-file').Source[]
  export default sources
}
