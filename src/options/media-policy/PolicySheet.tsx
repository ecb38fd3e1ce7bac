import type { Document } from '../../media-policy/compose'

/** The policy as a page on paper: seen in print alone. */
export function PolicySheet({ document: { title, by, parts, clauses, signature } }: { document: Document }) {
  const [sentence, ...blanks] = signature
  return (
    <article class="policy-sheet">
      <header>
        <h1 class="policy-sheet__title">{title}</h1>
        {by && <p>{by}</p>}
      </header>
      {parts
        .filter(({ text }) => text.trim() !== '')
        .map((part) => (
          <section key={part.id}>
            <h2 class="policy-sheet__head">{part.title}</h2>
            <p class="policy-sheet__text">{part.text}</p>
          </section>
        ))}
      {clauses && <p class="policy-sheet__clauses">{clauses}</p>}
      {sentence && (
        <footer>
          <p>{sentence}</p>
          {blanks.map((blank) => (
            <p key={blank} class="policy-sheet__blank">
              {blank}
            </p>
          ))}
        </footer>
      )}
    </article>
  )
}
