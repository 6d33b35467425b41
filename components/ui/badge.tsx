import type { Tone } from './tone'

/** Says a state by colour, by sign and in words, so that none of the three is needed alone. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: string }) {
  return <span className={tone === 'plain' ? 'badge' : `badge badge-${tone}`}>{children}</span>
}
