import type { CompiledClause, CompiledCode } from './compiled.ts'

/** How a clause is cited where that isn't its id after the code's in capitals: `GDPR Article 9`; else nothing. */
export function clauseName({ id, short }: CompiledCode, { number }: CompiledClause): string | undefined {
  return number === undefined ? undefined : `${short ?? id.toUpperCase()} ${number}`.trim()
}
