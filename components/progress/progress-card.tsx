import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ProgressView } from '@/lib/queries/progress-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { ProgressPosts } from './progress-posts'

type ProgressCardProps = { progress: ProgressView; today: LocalDate; words: Words }

/** In plain sentences, the newest first; of a key suggestion with the day by which the next is due. */
export function ProgressCard({ progress, today, words }: ProgressCardProps) {
  const { posts, every, nextDueOn, postable } = progress
  if (posts.length === 0 && every === null) return null
  const [own] = postable
  return (
    <Card
      title={words.progress.cardTitle}
      aside={own ? <ButtonLink href={`/assignments/${own}/progress`}>{words.progress.move}</ButtonLink> : null}
    >
      {every === null ? null : (
        <p className={nextDueOn && nextDueOn < today ? 'text-bad' : 'text-ink-soft'}>
          {fill(words.progress.keyEvery, { days: every })}
          {nextDueOn ? `${words.progress.nextBy}${words.common.labelColon}${dayText(nextDueOn, words.language)}` : ''}
        </p>
      )}
      <ProgressPosts posts={posts} words={words} />
    </Card>
  )
}
