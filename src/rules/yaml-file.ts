/** One rule file: parsed, checked against its shape, with a way to tell the line of anything in it. */
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type * as z from 'zod/mini'
import { KINDS } from '../engine/flags.ts'
import type { Problem } from './problem.ts'

export interface Source {
  /** As shown to authors, for example `detect/client-story.yaml`. */
  path: string
  text: string
  /** The text already read, for what is shipped: a browser needn't read YAML that no user wrote. */
  value?: unknown
}

export type KeyPath = readonly (string | number)[]

export class YamlFile<T> {
  private constructor(
    readonly path: string,
    readonly value: T,
    private readonly lineAt: (path: KeyPath) => number,
    private readonly text: string,
  ) {}

  /** Reads a source; adds what is wrong to `problems` and returns null when it can't be used. */
  static read<S extends z.ZodMiniType>(source: Source, schema: S, problems: Problem[]): YamlFile<z.infer<S>> | null {
    const { value, lineAt } = source.value === undefined ? readYaml(source, problems) : { ...source, lineAt: () => 1 }
    if (value === undefined) return null
    const parsed = schema.safeParse(value)
    if (parsed.success) return new YamlFile(source.path, parsed.data as z.infer<S>, lineAt, source.text)
    for (const issue of parsed.error.issues) {
      const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol')
      problems.push({
        file: source.path,
        line: lineAt(path),
        message: `${path.join('.') || 'the file'}: ${mend(issue)}`,
      })
    }
    return null
  }

  /** One part of this file as a file of its own: what is wrong in it is still told at its line. */
  part<K extends keyof T & string>(key: K): YamlFile<T[K]> {
    return new YamlFile(this.path, this.value[key], (path) => this.lineAt([key, ...path]), this.text)
  }

  /** The entries of a list, each as a file of its own. */
  items<E>(this: YamlFile<E[]>): YamlFile<E>[] {
    return this.value.map(
      (entry, at) => new YamlFile(this.path, entry, (path) => this.lineAt([at, ...path]), this.text),
    )
  }

  /** The first line with these words, in any case; undefined for none. */
  lineWith(words: string): number | undefined {
    const at = this.text.toLowerCase().indexOf(words)
    return at < 0 ? undefined : this.text.slice(0, at).split('\n').length
  }

  /** A problem at a place in this file. */
  problem(path: KeyPath, message: string): Problem {
    return { file: this.path, line: this.lineAt(path), message }
  }
}

/** What a YAML (or JSON) text holds, undefined when it is broken, and the lines of its parts. */
export function readYaml(source: Source, problems: Problem[]): { value: unknown; lineAt: (path: KeyPath) => number } {
  try {
    return readDocument(source, problems)
  } catch (error) {
    // The parser throws for aliases that lead nowhere or grow without end, and for parts nested thousands deep.
    const why = error instanceof RangeError ? 'its parts are nested too deeply' : firstLine((error as Error).message)
    problems.push({ file: source.path, line: 1, message: `${why}; write the parts out plainly` })
    return { value: undefined, lineAt: () => 1 }
  }
}

function readDocument(source: Source, problems: Problem[]): ReturnType<typeof readYaml> {
  const counter = new LineCounter()
  const document = parseDocument(source.text, { lineCounter: counter, merge: true })
  for (const error of document.errors) {
    problems.push({ file: source.path, line: error.linePos?.[0].line ?? 1, message: firstLine(error.message) })
  }
  const lineAt = (path: KeyPath): number => {
    // The nearest thing that is there: a missing field is reported at what lacks it.
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    }
    return 1
  }
  if (document.errors.length > 0) return { value: undefined, lineAt }
  rejoinKinds(document)
  return { value: document.toJS({ maxAliasCount: 1000 }) ?? {}, lineAt }
}

/**
 * YAML takes ` #time` in an unquoted pattern for a comment. What follows the mark at once and begins with the name of a
 * kind was meant as one, so it is put back.
 */
function rejoinKinds(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      const name = /^[A-Za-z]+/.exec(node.comment ?? '')?.[0]
      if (node.type !== 'PLAIN' || name === undefined || !Object.hasOwn(KINDS, name)) return
      node.value = `${node.source ?? String(node.value)} #${node.comment}`
    },
  })
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}

function mend(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.join(', ')} is not known here; remove it or check its spelling`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`
  if (issue.code === 'invalid_type') return `must be ${issue.expected}`
  if (issue.code === 'invalid_union') return 'has the wrong shape; see docs/rules.md'
  return issue.message
}
