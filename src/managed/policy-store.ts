/** Reads the policy that the browser was given for this extension. */
import { type Policy, parsePolicy } from './policy'
import { askPolicy } from './policy-told'

/** The policy in force; an empty one where there is none (Firefox then refuses to answer at all). */
export async function readPolicy(): Promise<Policy> {
  return parsePolicy(await askPolicy().told)
}

/**
 * The policy in force or, where the browser takes its time, the one it last told: Chromium answers some seconds late
 * just after it was started, and whoever writes then must not wait for it.
 */
export async function policyAtOnce(): Promise<Policy> {
  return parsePolicy(await askPolicy().soon)
}
