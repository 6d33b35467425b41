import { AwaitedOpinions } from '@/components/assignments/awaited-opinions'
import { TaskList, TaskQueue } from '@/components/assignments/task-queue'
import { NoticeQueue } from '@/components/chasing/notice-queue'
import { PromisesWaiting } from '@/components/commitments/promises-waiting'
import { DisputesQueue } from '@/components/contacts/disputes-queue'
import { DeadlineLine } from '@/components/deadlines/deadline-line'
import { HeldLetters } from '@/components/letters/held-letters'
import { NextInvitations } from '@/components/meetings/next-invitations'
import { AskedBeforehand } from '@/components/pre-assignment/asked-beforehand'
import { AwaitedProgress } from '@/components/progress/awaited-progress'
import { SearchesAtHome } from '@/components/search/searches-at-home'
import { Shell } from '@/components/shell/shell'
import { ReportsWaitingLine } from '@/components/special-reports/reports-waiting-line'
import { NoticeList } from '@/components/suggestions/notice-list'
import { OpinionsWaiting } from '@/components/supervision/opinions-waiting'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { FigureTiles } from '@/components/ui/figures'
import { Notice } from '@/components/ui/notice'
import { VoicesToAnswer } from '@/components/voices/voices-at-home'
import { type UnitHome, unitHome, unitQueues } from '@/lib/queries/unit-home'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { numberText } from '@/lib/wording/formats'

export default async function UnitPage() {
  const { actor, moment, data } = await read(unitHome, null)
  const words = await currentWords()
  const { unitHome: home, chasing } = words
  const { counts, urgent, queues, units, notices, papers, letters } = data
  const waiting = unitQueues.filter((queue) => queues[queue].total > 0)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/unit"
      title={home.title}
      lead={units.join(words.common.listComma)}
      actions={<ButtonLink href="/assignments">{home.all}</ButtonLink>}
    >
      {counts.open +
        papers.total +
        letters +
        data.disputes.total +
        data.demands.total +
        data.reports.toAnswer +
        data.voices.total +
        data.meetings.length ===
        0 && !data.asked ? (
        <EmptyState title={home.nothing} hint={home.nothingHint} />
      ) : null}
      <OpenWork counts={counts} words={words} />
      <NoticeQueue
        title={chasing.home.unitTitle}
        hint={chasing.home.unitHint}
        waiting={papers}
        href="/chasing-notices"
        today={moment.today}
        words={words}
      />
      {letters > 0 ? (
        <Notice title={`${words.intake.letters.home} ${letters}`}>
          <p>{words.intake.letters.homeHint}</p>
          <ButtonLink href="/letters">{words.intake.letters.all}</ButtonLink>
        </Notice>
      ) : null}
      <NextInvitations meetings={data.meetings} timeZone={actor.congress.timeZone} words={words} />
      <HeldLetters held={data.held} words={words} />
      <DisputesQueue waiting={data.disputes} timeZone={actor.congress.timeZone} words={words} />
      <ReportsWaitingLine waiting={data.reports} words={words} />
      <PromisesWaiting counts={data.promises} shown={['silent']} words={words} />
      <AskedBeforehand asked={data.asked} words={words} />
      <DeadlineLine counts={data.deadlines} unit={data.deadlines.unit ?? undefined} words={words} />
      {urgent.length > 0 ? (
        <Card title={home.urgentTitle}>
          <TaskList tasks={urgent} today={moment.today} words={words} />
        </Card>
      ) : null}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {waiting.map((queue) => (
          <TaskQueue key={queue} queue={queue} {...queues[queue]} today={moment.today} words={words} />
        ))}
        <VoicesToAnswer waiting={data.voices} today={moment.today} words={words} />
        <OpinionsWaiting tasks={data.demands} words={words} />
        <AwaitedProgress awaited={data.progress} today={moment.today} words={words} />
        <AwaitedOpinions awaited={data.opinions} today={moment.today} words={words} />
      </div>
      <SearchesAtHome saved={data.searches} words={words} />
      <NoticeList notices={notices} timeZone={actor.congress.timeZone} words={words} />
    </Shell>
  )
}

type OpenWorkProps = { counts: UnitHome['counts']; words: Words }

/** How much is in hand, and how much of it presses. */
function OpenWork({ counts, words: { unitHome: home, states } }: OpenWorkProps) {
  if (counts.open === 0) return null
  const tiles = [
    { label: home.open, value: numberText(counts.open), href: '/assignments' },
    { label: states.urgency.OVERDUE, value: numberText(counts.overdue), href: '/assignments?urgency=overdue' },
    { label: states.urgency.DUE_SOON, value: numberText(counts.dueSoon), href: '/assignments?urgency=due-soon' },
  ]
  return <FigureTiles tiles={tiles} />
}
