import { AskList } from '@/components/assignments/original-text'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { HandledSuggestion } from '@/lib/queries/get-assignment'
import type { SignOffView } from '@/lib/queries/get-reply-to-sign'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { ReturnForm } from './return-form'

type SignPanelProps = {
  assignmentId: string
  version: number
  dueOn: LocalDate
  text: HandledSuggestion
  signOff: SignOffView
  words: Words
}

/** Below the letter: pass or sign it, or give it back with a reason. The version is the one that stands above. */
export function SignPanel({ assignmentId, version, dueOn, text, signOff, words }: SignPanelProps) {
  const { sign } = words.replyForm
  const act = signOff.mayPass && signOff.now ? actOf(signOff, words) : null
  return (
    <>
      <Card title={sign.against}>
        <AskList text={text} words={words.assignment} />
      </Card>
      {act ? (
        <CommandButton
          command={act.command}
          input={{ assignmentId, version }}
          look="main"
          confirm={{ title: act.title, text: act.text, confirm: act.confirm, cancel: sign.cancel }}
          doneHref={signOff.now === 'GOVERNMENT' ? '/government' : '/unit'}
          words={words.errors}
        >
          {act.label}
        </CommandButton>
      ) : null}
      {act && signOff.isLast ? (
        <HoldButton {...{ assignmentId, version, dueOn, signOff, words }} command={act.command} />
      ) : null}
      {signOff.maySendBack ? (
        <details className="card">
          <summary className="flex min-h-11 items-center font-semibold text-action">{sign.returnTitle}</summary>
          <ReturnForm
            assignmentId={assignmentId}
            version={version}
            doneHref={signOff.now === 'GOVERNMENT' ? '/government' : '/unit'}
            words={sign}
            form={formWords(words)}
          />
        </details>
      ) : null}
    </>
  )
}

type HoldButtonProps = Omit<SignPanelProps, 'text'> & { command: string }

/** The same signature, without the delivery. */
function HoldButton({ assignmentId, version, dueOn, signOff, command, words }: HoldButtonProps) {
  const { releases, language } = words
  return (
    <CommandButton
      command={command}
      input={{ assignmentId, version, hold: true }}
      confirm={{
        title: releases.holdTitle,
        text: fill(releases.holdText, { day: dayText(dueOn, language) }),
        confirm: releases.holdConfirm,
        cancel: words.replyForm.sign.cancel,
      }}
      doneHref="/releases"
      words={words.errors}
    >
      {signOff.now === 'GOVERNMENT' ? releases.passAndHold : releases.signAndHold}
    </CommandButton>
  )
}

/** The head signs; the others pass. Only the last of them sends the letter out. */
function actOf({ now, goesOn }: SignOffView, { replyForm: { sign }, signOff }: Words) {
  if (now === 'SECTION') return { command: 'pass-reply', label: signOff.passSection, ...signOff.confirmSection }
  if (now === 'GOVERNMENT')
    return { command: 'pass-reply', label: signOff.passGovernment, ...signOff.confirmGovernment }
  if (goesOn) return { command: 'sign-reply', label: sign.sign, ...signOff.confirmHead }
  return {
    command: 'sign-reply',
    label: sign.sign,
    title: sign.confirmTitle,
    text: sign.confirmText,
    confirm: sign.confirm,
  }
}
