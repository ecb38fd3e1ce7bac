/**
 * Access to a site, given and taken as the user does on the browser's own page of extensions. The browser's question
 * itself can't be answered in a test: it is no page. What the user has allowed on that page before, the browser grants
 * without asking, and everything from the press of our button on is as it is for them.
 */
import { type Browser, inManager } from './extension.ts'

type Manager = {
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>
    removeHostPermission(id: string, pattern: string): Promise<void>
  }
}

/** From now on the browser says yes when it is asked for this host. */
export const sayYesTo = ({ context, id }: Browser, host: string) =>
  inManager(
    context,
    ([id, pattern]) => (chrome as unknown as Manager).developerPrivate.addHostPermission(id, pattern),
    [id, `https://${host}/*`] as const,
  )

/** Takes a host back on the browser's own page. */
export const takeBack = ({ context, id }: Browser, host: string) =>
  inManager(
    context,
    ([id, pattern]) => (chrome as unknown as Manager).developerPrivate.removeHostPermission(id, pattern),
    [id, `https://${host}/*`] as const,
  )
