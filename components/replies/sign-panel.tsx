import { AskList } from '@/components/assignments/original-text'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { HandledSuggestion } from '@/lib/queries/get-assignment'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { ReturnForm } from './return-form'

type SignPanelProps = { assignmentId: string; version: number; text: HandledSuggestion; words: Words }

/** Below the letter: sign it, or give it back with a reason. The version is the one that stands above. */
export function SignPanel({ assignmentId, version, text, words }: SignPanelProps) {
  const { sign } = words.replyForm
  return (
    <>
      <Card title={sign.against}>
        <AskList text={text} words={words.assignment} />
      </Card>
      <CommandButton
        command="sign-reply"
        input={{ assignmentId, version }}
        look="main"
        confirm={{ title: sign.confirmTitle, text: sign.confirmText, confirm: sign.confirm, cancel: sign.cancel }}
        doneHref="/unit"
        words={words.errors}
      >
        {sign.sign}
      </CommandButton>
      <details className="card">
        <summary className="flex min-h-11 items-center font-semibold text-action">{sign.returnTitle}</summary>
        <ReturnForm assignmentId={assignmentId} version={version} words={sign} form={formWords(words)} />
      </details>
    </>
  )
}
