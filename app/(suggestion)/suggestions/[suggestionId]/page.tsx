import { Shell } from '@/components/shell/shell'
import { Commitments } from '@/components/suggestions/commitments'
import { Handlers } from '@/components/suggestions/handlers'
import { listBehind } from '@/components/suggestions/list-behind'
import { OpenMoves } from '@/components/suggestions/open-moves'
import { People } from '@/components/suggestions/people'
import { Receipt } from '@/components/suggestions/receipt'
import { Rounds } from '@/components/suggestions/rounds'
import { Standing } from '@/components/suggestions/standing'
import { Story } from '@/components/suggestions/story'
import { TurnedDown } from '@/components/suggestions/turned-down'
import { WrittenSuggestion } from '@/components/suggestions/written-suggestion'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function SuggestionPage({ params }: Props) {
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
      lead={view.numberText ?? words.suggestion.unnumbered}
      width="reading"
    >
      <TurnedDown view={view} words={words} />
      <OpenMoves view={view} words={words} />
      <Standing suggestion={view} today={moment.today} words={words} />
      <Rounds view={view} timeZone={timeZone} words={words} />
      <WrittenSuggestion {...view} words={words.suggestion} />
      <Handlers handlers={view.handlers} timeZone={timeZone} words={words} />
      <Commitments commitments={view.commitments} words={words} />
      <People view={view} words={words} />
      <Story happenings={view.happenings} timeZone={timeZone} words={words} />
      {view.receipts.replyIds.map((replyId) => (
        <Receipt key={replyId} command="open-reply" input={{ replyId }} words={words.errors} />
      ))}
      {view.receipts.assignmentIds.map((assignmentId) => (
        <Receipt key={assignmentId} command="open-assignment" input={{ assignmentId }} words={words.errors} />
      ))}
    </Shell>
  )
}
