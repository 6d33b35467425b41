'use client'

import type { AttachmentWords } from '@/components/attachments/attachment-words'
import type { CheckingWords } from '@/components/checking/checking-words'
import { ChecksPanel } from '@/components/checking/checks-panel'
import { Button } from '@/components/ui/button'
import type { Choice } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import type { Finding } from '@/lib/domain/checking/finding'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'
import type { Language } from '@/lib/wording/language'
import { DraftConflict } from './draft-conflict'
import { DraftNote } from './draft-note'
import { textOf } from './draft-text'
import { valuesOf } from './draft-values'
import { ReplyFields } from './reply-fields'
import type { RowFacts } from './row-facts'
import { useEvidence } from './use-evidence'
import { type ReplyDeskOptions, useReplyDesk } from './use-reply-desk'

type ReplyFormProps = ReplyDeskOptions & {
  classes: readonly Choice[]
  publicities: readonly Choice[]
  timeZone: string
  language: Language
  words: Words['replyForm']
  findings: readonly Finding[]
  checking: CheckingWords
  answers: Words['answers']
  rowFacts: RowFacts
  evidenceWords: Words['evidence']
  files: AttachmentWords
}

export function ReplyForm(props: ReplyFormProps) {
  const { draft, words, answers, timeZone, language, maySend } = props
  const { state, shared, submit, theirs, keepMine, takeTheirs } = useReplyDesk(props)
  const evidence = useEvidence(props.rowFacts.files, props.files.errors)
  const savedAt = shared.savedAt ?? draft?.writtenAt
  const said = (instant: Date | string) => instantText(instant, timeZone, language)
  return (
    <CommandForm
      state={{ ...state, submit }}
      submit={maySend ? words.send : words.saveNow}
      beside={
        maySend ? (
          <Button onClick={() => void shared.save()} disabled={shared.state === 'saving'}>
            {words.saveNow}
          </Button>
        ) : null
      }
    >
      {theirs ? (
        <DraftConflict
          theirs={theirs}
          texts={{
            theirs: textOf(valuesOf(props.assignmentId, theirs, props), answers),
            mine: textOf(state.form.getValues(), answers),
          }}
          instant={said(theirs.writtenAt)}
          words={words}
          onKeepMine={keepMine}
          onTakeTheirs={takeTheirs}
        />
      ) : null}
      <ReplyFields {...props} state={state} evidence={evidence} />
      <ChecksPanel
        assignmentId={props.assignmentId}
        initial={props.findings}
        savedAt={shared.savedAt}
        save={shared.save}
        words={props.checking}
      />
      <DraftNote state={shared.state} savedAt={savedAt ? said(savedAt) : null} words={words} />
    </CommandForm>
  )
}
