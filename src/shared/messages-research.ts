/** What studies say on a category: asked for when a card's reader wants to know. */
import * as z from 'zod/mini'
import { categorySchema } from './finding'

/** A study, or a case of an authority, in a line. `stance`: how it sits with marks of the category. */
export const studySchema = z.object({
  authors: z.string(),
  year: z.string(),
  title: z.string(),
  finding: z.string(),
  stance: z.enum(['supports', 'nuances', 'contrasts']),
  /** Where it can be read; absent where no identifier is known. */
  doi: z.optional(z.string()),
})
export type Study = z.infer<typeof studySchema>

export const RESEARCH_MESSAGES = {
  /** The studies on a category, both sides where there are two. */
  studies: { from: 'content', request: z.object({ category: categorySchema }), response: z.array(studySchema) },
} as const
