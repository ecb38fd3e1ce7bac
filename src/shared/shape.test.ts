import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { shapeOf } from '../../scripts/shapes'
import { MESSAGES, PAGE_MESSAGES } from './messages'
import { parseShape, type Shape } from './shape'

/** Every schema whose values are parsed by shape. */
const SCHEMAS: [string, z.ZodMiniType][] = [
  ...Object.entries(MESSAGES).flatMap(([name, { from, response }]): [string, z.ZodMiniType][] =>
    from === 'page' ? [] : [[name, response]],
  ),
  ...Object.entries(PAGE_MESSAGES).map(([name, { request }]): [string, z.ZodMiniType] => [name, request]),
]

/** Values that a shape is made for. */
function fitting(shape: Shape): fc.Arbitrary<unknown> {
  if ('anyOf' in shape) return fc.oneof(...shape.anyOf.map(fitting))
  if ('enum' in shape) return fc.constantFrom(...shape.enum)
  if ('const' in shape) return fc.constant(shape.const)
  switch (shape.type) {
    case 'array':
      return fc.array(fitting(shape.items), { maxLength: 3 })
    case 'object': {
      if ('additionalProperties' in shape) return fc.dictionary(fc.string(), fitting(shape.additionalProperties))
      const fields = Object.entries(shape.properties).map(([name, one]) => [name, fitting(one)] as const)
      return fc.record(Object.fromEntries(fields), { requiredKeys: [...(shape.required ?? [])] })
    }
    case 'string':
      return fc.string()
    case 'integer':
      return fc.integer({ min: shape.minimum ?? -99 })
    case 'number':
      return fc.double({ min: shape.minimum ?? -1e300, max: shape.maximum ?? 1e300, noNaN: true })
    case 'boolean':
      return fc.boolean()
    default:
      return fc.constant(null)
  }
}

/** What may come in its place from another version, or from somebody else. */
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(-1, 0.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, '', [], {}, null, undefined),
)

/** The value with something in it changed, taken out or put in. */
function spoiled(value: unknown, steps: readonly number[], other: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined || typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  const key = step < keys.length ? keys[step]! : 'added'
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  if (rest.length === 0 && other === undefined && !Array.isArray(value)) delete copy[key]
  else copy[key] = spoiled(copy[key], rest, other)
  return copy
}

describe.each(SCHEMAS)('the shape of %s', (_, schema) => {
  const shape = shapeOf(schema)
  const agree = (value: unknown) => {
    const bySchema = z.safeParse(schema, value)
    const byShape = parseShape(shape, value)
    expect(byShape.ok).toBe(bySchema.success)
    if (byShape.ok && bySchema.success) expect(byShape.value).toEqual(bySchema.data)
  }

  it('takes what the schema takes', () => {
    fc.assert(
      fc.property(fitting(shape), (value) => {
        expect(parseShape(shape, value).ok).toBe(true)
        agree(value)
      }),
    )
  })

  it('refuses what the schema refuses', () => {
    const steps = fc.array(fc.nat({ max: 12 }), { maxLength: 5 })
    fc.assert(fc.property(fitting(shape), steps, odd, (value, at, other) => agree(spoiled(value, at, other))))
  })
})

it('names the place of a misfit', () => {
  const shape = shapeOf(MESSAGES.check.response)
  const parsed = parseShape(shape, { revision: 1, findings: [{ rule: 7 }], role: 'unknown', truncated: false })
  expect(parsed).toEqual({ ok: false, problem: 'findings.0.rule does not fit' })
  expect(parseShape(shape, 'no')).toEqual({ ok: false, problem: 'the whole does not fit' })
})

it('can’t be made of a schema that says more than it can', () => {
  expect(() => shapeOf(z.object({ at: z.string().check(z.regex(/x/)) }))).toThrow('"pattern"')
})
