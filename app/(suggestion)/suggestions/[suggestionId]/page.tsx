import { AttachmentsCard } from '@/components/attachments/attachments-card'
import { NoticesOfSuggestion } from '@/components/chasing/notices-of-suggestion'
import { LeadLeft } from '@/components/delegates/lead-left'
import { FirstLookCard } from '@/components/delegation/first-look-card'
import { WithdrawalState } from '@/components/intake/withdrawal-state'
import { KeyCard } from '@/components/key-suggestions/key-card'
import { ComingLetters } from '@/components/letters/coming-letters'
import { LinkedSuggestions } from '@/components/likeness/linked-suggestions'
import { MeetingsOfSuggestion } from '@/components/meetings/meetings-of-suggestion'
import { NotesCard } from '@/components/notes/notes-card'
import { ProgressCard } from '@/components/progress/progress-card'
import { AfterRatingCard } from '@/components/ratings/after-rating-card'
import { IdentityKept } from '@/components/secrecy/identity-kept'
import { Shell } from '@/components/shell/shell'
import { ReportsOfSubject } from '@/components/special-reports/reports-of-subject'
import { Commitments } from '@/components/suggestions/commitments'
import { Custody } from '@/components/suggestions/custody'
import { GroupCard } from '@/components/suggestions/group-card'
import { Handlers } from '@/components/suggestions/handlers'
import { listBehind } from '@/components/suggestions/list-behind'
import { OpenMoves } from '@/components/suggestions/open-moves'
import { People } from '@/components/suggestions/people'
import { Receipts } from '@/components/suggestions/receipts'
import { Rounds } from '@/components/suggestions/rounds'
import { SplitCard } from '@/components/suggestions/split-card'
import { Standing } from '@/components/suggestions/standing'
import { Story } from '@/components/suggestions/story'
import { TurnedDown } from '@/components/suggestions/turned-down'
import { WrittenSuggestion } from '@/components/suggestions/written-suggestion'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { VoicesOfSuggestion } from '@/components/voices/voices-of-suggestion'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }>; searchParams: Promise<{ closed?: string | string[] }> }

export default async function SuggestionPage({ params, searchParams }: Props) {
  const { actor, moment, data: view } = await read(getSuggestion, (await params).suggestionId)
  const words = await currentWords()
  const { timeZone } = actor.congress
  const list = listBehind(actor, view, words)
  return (
    <Shell
      actor={actor}
      words={words}
      current={list.href}
      crumbs={[list]}
      title={view.title || words.suggestion.untitled}
      lead={view.numberText ? fill(words.suggestion.number, { number: view.numberText }) : words.suggestion.unnumbered}
    >
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <div className="stack">
          {(await searchParams).closed ? <Notice live>{words.errors.stepClosed}</Notice> : null}
          <IdentityKept identity={view.identity} words={words} />
          <TurnedDown view={view} words={words} />
          <LeadLeft view={view} words={words} />
          <WithdrawalState view={view} words={words} />
          <ComingLetters coming={view.coming} timeZone={timeZone} words={words} />
          <OpenMoves view={view} words={words} />
          <Standing suggestion={view} today={moment.today} words={words} />
        </div>
        <div className="stack lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <SplitCard view={view} words={words} />
          <GroupCard view={view} words={words} />
          <ProgressCard progress={view.progress} today={moment.today} words={words} />
          <AfterRatingCard after={view.after} words={words} />
          <Rounds view={view} awaited={view.awaited} timeZone={timeZone} words={words} />
          <LinkedSuggestions links={view.links} words={words} />
          <VoicesOfSuggestion voices={view.voices} words={words} />
          <WrittenSuggestion {...view} words={words.suggestion} />
          {view.comparesVersions ? (
            <ButtonLink href={`/suggestions/${view.id}/versions`}>{words.intake.versions.link}</ButtonLink>
          ) : null}
          {view.hasDossier ? (
            <ButtonLink href={`/suggestions/${view.id}/dossier`}>{words.dossier.link}</ButtonLink>
          ) : null}
          <AttachmentsCard suggestionId={view.id} view={view.attachments} timeZone={timeZone} words={words} />
          <Handlers
            suggestionId={view.id}
            handlers={view.handlers}
            nobodyCame={view.nobodyCame}
            today={moment.today}
            timeZone={timeZone}
            words={words}
          />
          <Commitments suggestionId={view.id} commitments={view.commitments} today={moment.today} words={words} />
        </div>
        <div className="stack">
          <NoticesOfSuggestion notices={view.notices} today={moment.today} words={words} />
          <ReportsOfSubject
            reports={view.reports.found}
            toDraft={view.reports.mayAdd ? { kind: 'SUGGESTION', id: view.id } : null}
            words={words}
          />
          <Custody view={view} words={words} />
          <KeyCard suggestionId={view.id} nomination={view.keyNomination} words={words} />
          <FirstLookCard look={view.look} words={words} />
          <MeetingsOfSuggestion meetings={view.meetings} timeZone={timeZone} words={words} />
          <NotesCard suggestionId={view.id} view={view.notes} timeZone={timeZone} words={words} />
          <People view={view} words={words} />
          <Story happenings={view.happenings} timeZone={timeZone} words={words} />
        </div>
      </div>
      <Receipts receipts={view.receipts} words={words.errors} />
    </Shell>
  )
}
