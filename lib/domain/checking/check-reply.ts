import { aboutAsks } from './about-asks'
import { aboutForm } from './about-form'
import { aboutIdentity } from './about-identity'
import { aboutOutcome } from './about-outcome'
import { aboutText } from './about-text'
import type { CheckedReply, Finding } from './finding'
import { readLetter } from './letter'
import { aboutTwins } from './twins'

/** What could be wrong with a reply, the grave first. Advice: what the law allows to send is never held up by it. */
export function checkReply(reply: CheckedReply): Finding[] {
  const letter = readLetter(reply)
  const found = [
    ...aboutAsks(reply, letter),
    ...aboutOutcome(reply, letter),
    ...aboutTwins(reply),
    ...aboutIdentity(reply, letter),
    ...aboutText(reply, letter),
    ...aboutForm(reply),
  ]
  return [
    ...found.filter(({ severity }) => severity === 'serious'),
    ...found.filter(({ severity }) => severity === 'notice'),
  ]
}
