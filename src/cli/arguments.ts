/** The options of `check`. */
import { ACCOUNT_ROLES, type Context, SEVERITIES, type Severity, SURFACES } from '../shared/finding.ts'
import { InputError } from './input-error.ts'

export interface Arguments {
  file: string
  format: 'text' | 'jsonl'
  /** Undefined: all codes. */
  codes: string[] | undefined
  context: Partial<Context>
  failOn: Severity | undefined
  /** Without the learnt second reader: for authors of rules. */
  rulesOnly: boolean
  /** Files of packs to check with, beside the shipped rules. */
  packs: string[]
}

/** Whether the options were asked for. */
export function asksForHelp(argv: readonly string[]): boolean {
  return argv.includes('--help') || argv.includes('-h')
}

export const USAGE =
  'Usage: npm run --silent check -- [--format text|jsonl] [--codes all|aamft,hipaa,…] [--surface post|reply|…] [--account professional|personal|unknown] [--fail-on high|medium|low] [--rules-only] [--pack FILE]… FILE|-'

/**
 * Reads the command line; throws an `InputError` with one sentence when something is off.
 * @param knownCodes the ids of all codes, once the named packs are read
 */
export function readArguments(
  argv: readonly string[],
  knownCodes: (packs: readonly string[]) => readonly string[],
): Arguments {
  let file: string | undefined
  let format: 'text' | 'jsonl' | undefined
  let wanted = 'all'
  let failOn: Severity | undefined
  let rulesOnly = false
  const packs: string[] = []
  const context: Partial<Context> = {}
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at]!
    const [name, joined] = argument.startsWith('--') ? argument.split(/=(.*)/s) : [argument]
    const value = (): string => {
      const given = joined ?? argv[++at]
      if (given === undefined) throw new InputError(`${name} needs a value. ${USAGE}`)
      return given
    }
    if (name === '--format') format = oneOf(name, value(), ['text', 'jsonl'] as const)
    else if (name === '--fail-on') failOn = oneOf(name, value(), SEVERITIES)
    else if (name === '--surface') context.surface = oneOf(name, value(), SURFACES)
    else if (name === '--account') context.account = oneOf(name, value(), ACCOUNT_ROLES)
    else if (name === '--site') context.site = value()
    else if (name === '--codes') wanted = value()
    else if (name === '--pack') packs.push(value())
    else if (argument === '--rules-only') rulesOnly = true
    else if (argument.startsWith('--')) throw new InputError(`${name} is no option of check. ${USAGE}`)
    else if (file !== undefined)
      throw new InputError(`check reads one file, but "${file}" and "${argument}" were named; name one.`)
    else file = argument
  }
  if (file === undefined) throw new InputError(`Name a file to check, or - for standard input. ${USAGE}`)
  const codes = readCodes(wanted, () => knownCodes(packs))
  return {
    file,
    format: format ?? (file.endsWith('.jsonl') ? 'jsonl' : 'text'),
    codes,
    context,
    failOn,
    rulesOnly,
    packs,
  }
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new InputError(`${name} can't be "${value}"; it is one of ${allowed.join(', ')}.`)
  return found
}

function readCodes(value: string, knownCodes: () => readonly string[]): string[] | undefined {
  if (value === 'all') return undefined
  const wanted = value
    .split(',')
    .map((code) => code.trim())
    .filter(Boolean)
  const known = knownCodes()
  const missing = wanted.find((code) => !known.includes(code))
  if (missing !== undefined)
    throw new InputError(`--codes: there is no code "${missing}"; there are: ${known.join(', ')}.`)
  if (wanted.length === 0) throw new InputError('--codes needs at least one code, or "all".')
  return wanted
}
