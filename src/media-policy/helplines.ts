/** Crisis lines by country, as src/rules/helplines.yaml has them. */
import helplines from 'virtual:rules/helplines'
import * as z from 'zod/mini'

const lineSchema = z.object({
  name: z.string(),
  call: z.optional(z.string()),
  emergency: z.optional(z.boolean()),
  status: z.enum(['seen', 'unchecked']),
})
const countrySchema = z.object({ say: z.string(), lines: z.array(lineSchema) })
export type Helplines = z.infer<typeof countrySchema>

const parsed = z.parse(z.object({ countries: z.record(z.string(), countrySchema) }), helplines)

export const HELPLINE_COUNTRIES: readonly string[] = Object.keys(parsed.countries)

/** The lines of a country; where it has none of its own, the world's. */
export function helplinesOf(country: string): Helplines {
  return parsed.countries[country] ?? parsed.countries.INT!
}

/** The number for immediate danger, where one is listed. */
export function emergencyOf({ lines }: Helplines): string | undefined {
  return lines.find(({ emergency }) => emergency)?.call
}
