/** Sending from a page: answers are parsed by the shapes of their schemas. */
import { createSend, MessageFailed } from '../shared/deliver'
import { parseShape } from '../shared/shape'
import { ANSWERS } from './shapes'

export const send = createSend((name, value) => {
  const shape = ANSWERS[name]
  if (shape === undefined) throw new MessageFailed(`${name}: not for a content script`)
  const parsed = parseShape(shape, value)
  if (!parsed.ok) throw new MessageFailed(`${name}: ${parsed.problem}`)
  return parsed.value
})
