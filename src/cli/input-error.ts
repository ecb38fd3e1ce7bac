/** Something the caller can mend: told in one sentence, exit status 2. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
