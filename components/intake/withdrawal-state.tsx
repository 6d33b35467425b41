import { CommandButton } from '@/components/ui/command-button'
import { Notice } from '@/components/ui/notice'
import type { SuggestionPageView } from '@/lib/queries/get-suggestion'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type WithdrawalStateProps = { view: SuggestionPageView; words: Words }

/** The delegates' wish to take it back: in their words, who has agreed, who is waited for, and the two ways to answer. */
export function WithdrawalState({ view, words }: WithdrawalStateProps) {
  const { withdrawal } = view.intake
  const { intake, common, language } = words
  if (!withdrawal) return null
  const day = dayText(withdrawal.askedOn, language)
  const lists = [
    [intake.withdrawal.agreed, withdrawal.agreed],
    [intake.withdrawal.left, withdrawal.left],
    [intake.withdrawal.waitsFor, withdrawal.isPending ? withdrawal.awaited : []],
  ] as const
  return (
    <Notice
      tone={withdrawal.isPending ? 'warn' : 'info'}
      title={fill(withdrawal.onPaper ? intake.withdrawal.onPaper : intake.withdrawal.asked, { day })}
    >
      <p className="written">{withdrawal.words}</p>
      {lists.map(([sentence, names]) =>
        names.length > 0 ? <p key={sentence}>{fill(sentence, { names: names.join(common.listComma) })}</p> : null,
      )}
      {withdrawal.isPending && !withdrawal.isOpen ? <p>{intake.withdrawal.closed}</p> : null}
      <Answers view={view} words={words} />
    </Notice>
  )
}

function Answers({ view, words }: WithdrawalStateProps) {
  const { intake, common, errors } = words
  const { agree, agreeTitle, agreeText, leave, leaveTitle, leaveText, cancel, cancelTitle, cancelText } =
    intake.withdrawal
  const { canAnswer = false, canCancel = false } = view.intake.withdrawal ?? {}
  const suggestionId = view.id
  const asking = (title: string, text: string, confirm: string) => ({ title, text, confirm, cancel: common.cancel })
  if (!canAnswer && !canCancel) return null
  return (
    <div className="cluster no-print mt-3 items-start">
      {canAnswer ? (
        <>
          <CommandButton
            command="answer-withdrawal"
            input={{ suggestionId, answer: 'AGREED' }}
            look="main"
            confirm={asking(agreeTitle, agreeText, agree)}
            words={errors}
          >
            {agree}
          </CommandButton>
          <CommandButton
            command="answer-withdrawal"
            input={{ suggestionId, answer: 'LEFT' }}
            confirm={asking(leaveTitle, leaveText, leave)}
            words={errors}
          >
            {leave}
          </CommandButton>
        </>
      ) : null}
      {canCancel ? (
        <CommandButton
          command="cancel-withdrawal"
          input={{ suggestionId }}
          confirm={asking(cancelTitle, cancelText, cancel)}
          words={errors}
        >
          {cancel}
        </CommandButton>
      ) : null}
    </div>
  )
}
