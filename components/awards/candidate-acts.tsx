import { CommandButton } from '@/components/ui/command-button'
import type { AwardView, CandidateView } from '@/lib/queries/get-award'
import { awardee } from '@/lib/wording/awardee'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { Fold } from './fold'
import { NoteForm, TakeBackNoteForm } from './note-form'
import { WordsForm } from './words-form'

type CandidateActsProps = { one: CandidateView; call: AwardView; words: Words }

/** What can be done with one candidate now. */
export function CandidateActs({ one, call, words }: CandidateActsProps) {
  const { acts } = words.awards
  const form = formWords(words)
  const given = { of: { candidateId: one.id }, form }
  const can = (move: AwardView['moves'][number]) => call.isOffice && call.moves.includes(move)
  return (
    <>
      {one.mayTakeBack ? (
        <Fold title={acts.takeBack}>
          <WordsForm {...given} command="take-back-nomination" label={acts.takeBackReason} submit={acts.takeBack} />
        </Fold>
      ) : null}
      {can('shortlist') && one.standing === 'NOMINATED' ? (
        <Fold title={acts.shortlist}>
          <WordsForm {...given} command="shortlist-candidate" label={acts.shortlistReason} submit={acts.shortlist} />
        </Fold>
      ) : null}
      {can('shortlist') && one.standing === 'SHORTLISTED' ? (
        <CommandButton command="take-off-shortlist" input={{ candidateId: one.id }} look="quiet" words={words.errors}>
          {acts.takeOff}
        </CommandButton>
      ) : null}
      {can('note') ? <Notes one={one} call={call} words={words} /> : null}
      {can('strike') && one.standing === 'AGREED' ? (
        <Fold title={acts.strike}>
          <WordsForm {...given} command="strike-award-candidate" label={acts.strikeReason} submit={acts.strike} />
        </Fold>
      ) : null}
      {can('follow') && one.id === call.nextId ? (
        <Fold title={acts.follow}>
          <WordsForm
            {...given}
            command="follow-award-candidate"
            label={acts.followReason}
            hint={fill(acts.followHint, { who: awardee(one) })}
            submit={acts.follow}
          />
        </Fold>
      ) : null}
    </>
  )
}

function Notes({ one, call, words }: CandidateActsProps) {
  const { acts, vetoes } = words.awards
  const form = formWords(words)
  if (one.standing === 'TAKEN_BACK') return null
  const noted = one.findings.filter(({ source }) => source === 'NOTED')
  return (
    <>
      {call.vetoes.length > 0 ? (
        <Fold title={acts.note}>
          <NoteForm
            candidateId={one.id}
            vetoes={call.vetoes.map((value) => ({ value, label: vetoes[value] }))}
            words={acts}
            form={form}
          />
        </Fold>
      ) : null}
      {noted.map(({ veto }) => (
        <Fold key={veto} title={`${acts.takeBackNote}：${vetoes[veto]}`}>
          <TakeBackNoteForm candidateId={one.id} veto={veto} words={acts} form={form} />
        </Fold>
      ))}
    </>
  )
}
