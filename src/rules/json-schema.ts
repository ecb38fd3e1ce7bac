/**
 * JSON Schema of packs, for editors: `tsx src/rules/json-schema.ts` writes docs/rules.schema.json. Point to it from the
 * first line of a pack: `# yaml-language-server: $schema=…/rules.schema.json`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { packSchema } from './schema.ts'

/** Where the schema is kept. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../docs/rules.schema.json', import.meta.url))

/** The schema as text, ready to be written. */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(packSchema, { io: 'input', unrepresentable: 'any' })
  return `${JSON.stringify({ title: 'A pack of rules for Framekeeper', ...schema }, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, packJsonSchema())
