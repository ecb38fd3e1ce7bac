/** The rules, compiled at build by scripts/rules-plugin.ts. */
declare module 'virtual:rules' {
  const rules: unknown
  export default rules
}
