/** Studies beside the codes: what they found on a category, both sides where there are two. */
import research from 'virtual:rules/research'
import type { Category } from '../shared/finding'
import type { Study } from '../shared/messages-research'

const MOST_OF_A_STANCE = 2

/** At most two studies of each stance, those that support first. */
export function studiesOn(category: Category): Study[] {
  return (['supports', 'nuances', 'contrasts'] as const).flatMap((stance) =>
    research
      .filter((study) => study.stance === stance && study.categories.includes(category))
      .slice(0, MOST_OF_A_STANCE)
      .map(({ authors, year, title, finding, doi }) => ({
        authors,
        year: String(year),
        title,
        finding,
        stance,
        ...(doi && { doi }),
      })),
  )
}
