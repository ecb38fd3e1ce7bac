/**
 * `npm run train -- [FILE…] [--out FILE] [--table FILE] [--features N] [--group N] [--no-check]`: learns the second
 * reader from labelled posts, scores it on writers it has not seen and writes the weights. Same input, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { corpusFiles, readPosts } from './train/corpus.ts'
import { withCues } from './train/cues.ts'
import { readClasses } from './train/lexicon-entries.ts'
import { intoDocument, report } from './train/report.ts'
import { DEFAULTS, train } from './train/run.ts'
import { moduleText } from './train/write.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

function main(args: readonly string[]): void {
  const value = (name: string): string | undefined => {
    const at = args.indexOf(name)
    return at < 0 ? undefined : args[at + 1]
  }
  const named = args.filter(
    (arg, i) => !arg.startsWith('--') && !/^--(out|table|features|group)$/.test(args[i - 1] ?? ''),
  )
  const files = corpusFiles(named.length > 0 ? named : [join(ROOT, 'corpus')])
  const posts = withCues(files.flatMap(readPosts))
  if (posts.length === 0) throw new Error('no labelled posts: name files, or put them into corpus/')
  console.error(`${posts.length} posts by ${files.length} writers`)
  const options = {
    ...DEFAULTS,
    features: Number(value('--features') ?? DEFAULTS.features),
    group: Number(value('--group') ?? DEFAULTS.group),
    check: !args.includes('--no-check'),
  }
  const outcome = train(posts, readClasses(join(ROOT, 'src/rules/lexicon')), options, (line) => console.error(line))
  const code = moduleText(outcome.model)
  writeFileSync(value('--out') ?? join(ROOT, 'src/engine/reader/weights.bin.ts'), code)
  const table = report(posts, outcome, gzipSync(code, { level: 9 }).length)
  console.log(table)
  const document = value('--table') ?? join(ROOT, 'docs/evaluation.md')
  if (options.check) writeFileSync(document, intoDocument(readFileSync(document, 'utf8'), table))
}

try {
  main(process.argv.slice(2))
} catch (error) {
  console.error(`train: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
