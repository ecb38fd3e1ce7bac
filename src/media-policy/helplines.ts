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

/** The message that says a country's lines in the user's language: `say` of the rule file, translated. */
export function helplinesKey(country: string): string {
  return `policy_helplines_${(country in parsed.countries ? country : 'INT').toLowerCase()}`
}

/** The numbers for immediate danger, where any is listed. */
export function emergencyOf({ lines }: Helplines): string[] | undefined {
  return lines.find(({ emergency }) => emergency)?.call?.split(' or ')
}
