/**
 * Parsing without zod, for the content script, where zod would be a third of all code. The shapes are compiled at build
 * from the very schemas of src/shared/messages.ts (scripts/shapes-plugin.ts) and are JSON Schema, as much of it as our
 * messages need. A shape accepts what its schema accepts, and like it leaves out fields that it doesn't know; the test
 * beside this file holds the two together.
 */
import type { Parsed } from './listen'

export type Shape =
  | { type: 'object'; properties: Readonly<Record<string, Shape>>; required?: readonly string[] }
  | { type: 'object'; additionalProperties: Shape }
  | { type: 'array'; items: Shape }
  | { type: 'string'; minLength?: number; maxLength?: number }
  | { type: 'number' | 'integer'; minimum?: number; maximum?: number }
  | { type: 'boolean' | 'null' }
  | { enum: readonly unknown[] }
  | { const: unknown }
  | { anyOf: readonly Shape[] }
  /** Anything. */
  | { type?: never }

const MISFIT = Symbol('misfit')

/** Parses a value; a misfit is named by its place, as in `findings.0.severity`. */
export function parseShape(shape: Shape, value: unknown): Parsed {
  let problem = ''
  const parsed = read(shape, value, (path) => {
    problem ||= `${path || 'the whole'} does not fit`
  })
  return parsed === MISFIT ? { ok: false, problem } : { ok: true, value: parsed }
}

function read(shape: Shape, value: unknown, misfits: (path: string) => void): unknown {
  if ('anyOf' in shape) {
    for (const one of shape.anyOf) {
      const parsed = read(one, value, () => {})
      if (parsed !== MISFIT) return parsed
    }
  } else if ('enum' in shape) {
    if (shape.enum.includes(value)) return value
  } else if ('const' in shape) {
    if (shape.const === value) return value
  } else if (shape.type === 'object') {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return fields(shape, value, misfits)
  } else if (shape.type === 'array') {
    if (Array.isArray(value)) return items(shape.items, value, misfits)
  } else if (isScalar(shape, value)) return value
  misfits('')
  return MISFIT
}

function isScalar(shape: Exclude<Shape, { anyOf: unknown }>, value: unknown): boolean {
  if (!('type' in shape) || shape.type === undefined) return true
  if (shape.type === 'string') {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = shape as { minLength?: number; maxLength?: number }
    return typeof value === 'string' && value.length >= minLength && value.length <= maxLength
  }
  if (shape.type === 'number' || shape.type === 'integer') {
    const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE } = shape as { minimum?: number; maximum?: number }
    const isNumber = shape.type === 'integer' ? Number.isSafeInteger(value) : typeof value === 'number'
    return isNumber && (value as number) >= minimum && (value as number) <= maximum
  }
  return shape.type === 'null' ? value === null : typeof value === shape.type
}

function fields(shape: Extract<Shape, { type: 'object' }>, given: object, misfits: (path: string) => void): unknown {
  const known = 'properties' in shape ? shape.properties : undefined
  const parsed: [string, unknown][] = []
  for (const name of Object.keys(known ?? given)) {
    if (name === '__proto__') continue
    const field = known ? known[name]! : (shape as { additionalProperties: Shape }).additionalProperties
    const value: unknown = (given as Record<string, unknown>)[name]
    const isOptional = known !== undefined && !(shape as { required?: readonly string[] }).required?.includes(name)
    if (value === undefined) {
      if (isOptional) continue
      misfits(name)
      return MISFIT
    }
    const one = read(field, value, (path) => misfits(path ? `${name}.${path}` : name))
    if (one === MISFIT) return MISFIT
    parsed.push([name, one])
  }
  return Object.fromEntries(parsed)
}

function items(shape: Shape, given: readonly unknown[], misfits: (path: string) => void): unknown {
  const parsed: unknown[] = []
  for (const [at, value] of given.entries()) {
    const one = read(shape, value, (path) => misfits(path ? `${at}.${path}` : String(at)))
    if (one === MISFIT) return MISFIT
    parsed.push(one)
  }
  return parsed
}
