/** What the pages show of the rules, compiled at build by scripts/rules-plugin.ts. */
declare module 'virtual:rules/catalogue' {
  const catalogue: unknown
  export default catalogue
}

/** Crisis lines by country, src/rules/helplines.yaml. */
declare module 'virtual:rules/helplines' {
  const helplines: unknown
  export default helplines
}
