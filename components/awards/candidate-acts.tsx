import { CommandButton } from '@/components/ui/command-button'
import type { AwardView, CandidateView } from '@/lib/queries/get-award'
import { awardee } from '@/lib/wording/awardee'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { AwardReasonForm } from './award-reason-form'
import { Fold } from './fold'
import { NoteForm } from './note-form'

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
          <AwardReasonForm
            {...given}
            command="take-back-nomination"
            words={{ reason: acts.takeBackReason, submit: acts.takeBack }}
          />
        </Fold>
      ) : null}
      {can('shortlist') && one.standing === 'NOMINATED' ? (
        <Fold title={acts.shortlist}>
          <AwardReasonForm
            {...given}
            command="shortlist-candidate"
            words={{ reason: acts.shortlistReason, submit: acts.shortlist }}
          />
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
          <AwardReasonForm
            {...given}
            command="strike-award-candidate"
            look="danger"
            words={{ reason: acts.strikeReason, submit: acts.strike }}
          />
        </Fold>
      ) : null}
      {can('follow') && one.id === call.nextId ? (
        <Fold title={acts.follow}>
          <AwardReasonForm
            {...given}
            command="follow-award-candidate"
            words={{
              reason: acts.followReason,
              hint: fill(acts.followHint, { who: awardee(one) }),
              submit: acts.follow,
            }}
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
          <AwardReasonForm
            command="take-back-award-finding"
            of={{ candidateId: one.id, veto }}
            words={{ reason: acts.takeBackNoteReason, submit: acts.takeBackNote }}
            form={form}
          />
        </Fold>
      ))}
    </>
  )
}
