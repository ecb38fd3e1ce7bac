/** An answer, read through its schema: whoever gave it may be of another version. */
import * as z from 'zod/mini'
import { MessageFailed } from './deliver'

/** @throws {MessageFailed} where the answer to a message of that name isn't what its schema says */
export function readAnswer(name: string, schema: z.ZodMiniType, given: unknown): unknown {
  const value = z.safeParse(schema, given)
  if (!value.success) throw new MessageFailed(`${name}: ${z.prettifyError(value.error)}`)
  return value.data
}
