/** One editor on the page: mounted into an element, it can tell its own model's text, lines joined by `\n`. */
export type Mounted = {
  /** What the editor itself holds to be its text: the truth that the page must agree with. */
  model(): string
  /** The element that is typed into. */
  box(): HTMLElement
  /** Empties the editor, as a site does after a post. */
  clear(): void
  /** Puts `@name` in place of the `@` before the caret, as choosing from a list of mentions does, and a space after. */
  mention(name: string): void
  /** Puts a sign where the caret is, or was before a picker took the focus, as pickers of emoji do. */
  pick(sign: string): void
}

export type Kind = { name: string; mount(into: HTMLElement): Mounted | Promise<Mounted> }
