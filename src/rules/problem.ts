/** What is wrong in a rule file, where, and how to mend it. */
export interface Problem {
  file: string
  line: number
  message: string
}

/** Thrown by the compiler with every problem it found. */
export class RuleError extends Error {
  override readonly name = 'RuleError'

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`).join('\n'))
  }
}
