import { NoticeQueue } from '@/components/chasing/notice-queue'
import { PromisesWaiting } from '@/components/commitments/promises-waiting'
import { DeadlineLine } from '@/components/deadlines/deadline-line'
import { HeldLetters } from '@/components/letters/held-letters'
import { WaitingQueue } from '@/components/office/waiting-queue'
import { SearchesAtHome } from '@/components/search/searches-at-home'
import { Shell } from '@/components/shell/shell'
import { ReportsWaitingLine } from '@/components/special-reports/reports-waiting-line'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { VoicesAtOffice } from '@/components/voices/voices-at-home'
import { type OfficeQueue, officeHome, officeQueues } from '@/lib/queries/office-home'
import type { RatingsWaiting } from '@/lib/queries/rating-desk'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

const listBehind: Record<OfficeQueue, string> = {
  toClose: '/registry?status=RATED',
  extensions: '/registry?asked=extension&order=due',
  pauses: '/registry?asked=pause&order=due',
  returns: '/registry?asked=return&order=due',
  objections: '/registry?status=NOT_ACCEPTED',
  contactDisputes: '/contact-disputes',
  toRegister: '/registration-desk',
  toAssign: '/assignment-desk',
  overdue: '/registry?urgency=overdue&order=due',
  dueSoon: '/registry?urgency=due-soon&order=due',
  unrated: '/registry?status=REPLIED',
  tracked: '/registry?status=TRACKED',
}

export default async function OfficePage() {
  const { actor, moment, data } = await read(officeHome, null)
  const words = await currentWords()
  const { officeHome: home, chasing } = words
  const waiting = officeQueues.filter((queue) => data[queue].total > 0)
  const { toIssue, answered } = data.notices
  const isQuiet = waiting.length + toIssue.total + answered.total === 0
  return (
    <Shell
      actor={actor}
      words={words}
      current="/office"
      title={home.title}
      lead={fill(home.lead, { congress: actor.congress.name })}
    >
      <ToRingUp {...data} words={words} />
      <HeldLetters held={data.held} words={words} />
      <RatingsWait waiting={data.ratings} words={words} />
      <ReportsWaitingLine waiting={data.reports} words={words} />
      <PromisesWaiting counts={data.promises} shown={['toDecide', 'silent']} words={words} />
      <VoicesAtOffice waiting={data.voices} words={words} />
      <DeadlineLine counts={data.deadlines} words={words} />
      {isQuiet ? <EmptyState title={home.nothing} hint={home.nothingHint} /> : null}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <NoticeQueue
          title={chasing.home.toIssue}
          hint={chasing.home.toIssueHint}
          waiting={toIssue}
          href="/chasing-notices?status=DRAFT"
          today={moment.today}
          words={words}
        />
        <NoticeQueue
          title={chasing.home.answered}
          hint={chasing.home.answeredHint}
          waiting={answered}
          href="/chasing-notices?status=ANSWERED"
          today={moment.today}
          words={words}
        />
        {waiting.map((queue) => (
          <WaitingQueue
            key={queue}
            queue={queue}
            {...data[queue]}
            href={listBehind[queue]}
            today={moment.today}
            words={words}
          />
        ))}
      </div>
      <SearchesAtHome saved={data.searches} words={words} />
    </Shell>
  )
}

type ToRingUpProps = { toCall: number; unopened: number; lateOpinions: number; lateProgress: number; words: Words }

/** People whom no message reached, units that have not acknowledged, and opinions that stay out. */
function ToRingUp({ toCall, unopened, lateOpinions, lateProgress, words }: ToRingUpProps) {
  const { notices, returns, assistOpinions, progress } = words
  const lists = [
    { href: '/phone-list', count: toCall, text: notices.phoneList.toCall },
    { href: '/unopened', count: unopened, text: returns.unopenedCount },
    { href: '/assist-opinions', count: lateOpinions, text: assistOpinions.office },
    { href: '/deadlines?purpose=progress&urgency=overdue', count: lateProgress, text: progress.office },
  ]
  return lists
    .filter(({ count }) => count > 0)
    .map(({ href, count, text }) => (
      <Notice key={href} tone="warn">
        <a href={href} className="inline-flex min-h-11 items-center">
          {fill(text, { count })}
        </a>
      </Notice>
    ))
}

/** Requests to decide, paper forms to compare, delegates who were pressed. */
function RatingsWait({ waiting, words: { handlingAgain } }: { waiting: RatingsWaiting; words: Words }) {
  if (waiting.again + waiting.papers + waiting.pressed === 0) return null
  return (
    <Notice tone="warn">
      <a href="/ratings" className="inline-flex min-h-11 items-center">
        {fill(handlingAgain.desk.waiting, waiting)}
      </a>
    </Notice>
  )
}
