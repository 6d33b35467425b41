import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { Notice } from './notice'
import type { Problem } from './submit-command'

/** Why the server did not do it, and the way on. */
export function ProblemNotice({ problem, words }: { problem: Problem | null; words: Words['errors'] }) {
  if (!problem) return null
  return (
    <Notice tone="bad" live>
      <p>{problem.message}</p>
      {problem.code === 'signed-out' ? (
        <p>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {words.signInAgain}
          </a>
        </p>
      ) : null}
      {problem.code === 'failed' && problem.requestId ? (
        <p className="text-sm">{fill(words.failedWithId, { requestId: problem.requestId })}</p>
      ) : null}
    </Notice>
  )
}
