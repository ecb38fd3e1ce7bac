/** Reads the policy that the browser was given for this extension. */
import browser from 'webextension-polyfill'
import { type Policy, parsePolicy } from './policy'

/** The policy in force; an empty one where there is none (Firefox then refuses to answer at all). */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null))
  } catch {
    return parsePolicy(undefined)
  }
}
