import type { Known } from './judgement'
import type { SessionHint } from './read-session'

/** A row goes to the session that it names, if the term has it; else where the list goes. */
export function sessionOfRow(
  named: SessionHint | null,
  { session, sessions }: Pick<Known, 'session' | 'sessions'>,
): number | null {
  const ours = session?.session ?? null
  if (!named?.session || (named.term !== null && named.term !== session?.term)) return ours
  return sessions.includes(named.session) ? named.session : ours
}

/** It names a session that is not of this term, or none that we have. */
export function namesElsewhere(named: SessionHint, known: Known): boolean {
  if (!known.session) return false
  const term = named.term ?? known.session.term
  return term !== known.session.term || (named.session !== null && named.session !== sessionOfRow(named, known))
}
