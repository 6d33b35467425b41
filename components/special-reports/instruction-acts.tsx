import { CommandButton } from '@/components/ui/command-button'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { InstructionView } from '@/lib/queries/get-special-report'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { AnswerForm } from './answer-form'
import { SendBackForm } from './send-back-form'
import { StrikeForm } from './strike-form'

type InstructionActsProps = { one: InstructionView; today: LocalDate; waitsForHead: boolean; words: Words }

/** What can be done with one instruction now; what is seldom done is folded away. */
export function InstructionActs({ one: { id, moves }, today, waitsForHead, words }: InstructionActsProps) {
  const { instruction } = words.specialReports
  const form = formWords(words)
  const given = { instructionId: id, words: instruction, form }
  const confirm = { title: instruction.acceptTitle, text: instruction.acceptText, cancel: words.common.cancel }
  return (
    <div className="no-print space-y-2">
      {waitsForHead ? <p className="text-ink-soft">{instruction.headOnly}</p> : null}
      {moves.includes('answer') ? <AnswerForm {...given} /> : null}
      {moves.includes('accept') ? (
        <CommandButton
          command="accept-instruction-answer"
          input={{ instructionId: id }}
          look="main"
          confirm={{ ...confirm, confirm: instruction.accept }}
          words={words.errors}
        >
          {instruction.accept}
        </CommandButton>
      ) : null}
      {moves.includes('sendBack') ? (
        <details>
          <summary className="min-h-11 py-2 text-action">{instruction.sendBack}</summary>
          <SendBackForm {...given} today={today} />
        </details>
      ) : null}
      {moves.includes('strike') ? (
        <details>
          <summary className="min-h-11 py-2 text-action">{instruction.strike}</summary>
          <StrikeForm {...given} />
        </details>
      ) : null}
    </div>
  )
}
