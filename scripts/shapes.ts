/**
 * Compiles the schemas of the messages that content scripts send and are sent to the shapes of src/shared/shape.ts. A
 * schema that says more than a shape can fails the build.
 */
import * as z from 'zod/mini'
import { MESSAGES, PAGE_MESSAGES } from '../src/shared/messages'
import type { Shape } from '../src/shared/shape'

const KEPT = [
  ...['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum', 'const'],
  ...['minLength', 'maxLength', 'minimum', 'maximum'],
]

type Json = Record<string, unknown>

/** The shape of a schema. */
export function shapeOf(schema: z.ZodMiniType): Shape {
  const { $schema, ...json } = z.toJSONSchema(schema, { io: 'input' }) as Json
  return compact(json) as Shape
}

/** Leaves out what follows from the rest, and refuses what a shape can't say. */
function compact(json: Json): Json {
  const shape: Json = {}
  for (const [key, value] of Object.entries(json)) {
    const isImplied = key === 'type' && ('enum' in json || 'const' in json)
    const isAnyString = key === 'propertyNames' && JSON.stringify(value) === '{"type":"string"}'
    const isSafe = typeof value === 'number' && Math.abs(value) === Number.MAX_SAFE_INTEGER
    if (isImplied || isAnyString || isSafe) continue
    if (!KEPT.includes(key)) {
      throw new Error(`A message that reaches content scripts uses "${key}": teach it to src/shared/shape.ts.`)
    }
    shape[key] = compactValue(key, value)
  }
  return shape
}

function compactValue(key: string, value: unknown): unknown {
  if (key === 'items' || key === 'additionalProperties') return compact(value as Json)
  if (key === 'anyOf') return (value as Json[]).map(compact)
  if (key !== 'properties') return value
  return Object.fromEntries(Object.entries(value as Record<string, Json>).map(([name, one]) => [name, compact(one)]))
}

/** The shapes of what the worker answers to content scripts, and of what they are asked. */
export function shapes(): { answers: Record<string, Shape>; asked: Record<string, Shape> } {
  const answers = Object.entries(MESSAGES).filter(([, { from }]) => from !== 'page')
  return {
    answers: Object.fromEntries(answers.map(([name, { response }]) => [name, shapeOf(response)])),
    asked: Object.fromEntries(Object.entries(PAGE_MESSAGES).map(([name, { request }]) => [name, shapeOf(request)])),
  }
}
