'use client'

import type { AttachmentWords } from '@/components/attachments/attachment-words'
import type { CheckingWords } from '@/components/checking/checking-words'
import { ChecksPanel } from '@/components/checking/checks-panel'
import { Button } from '@/components/ui/button'
import type { Choice } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import type { FindingOnDesk } from '@/lib/domain/checking/standing'
import type { Colleague } from '@/lib/queries/draft-presence'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import type { Language } from '@/lib/wording/language'
import type { ReplyFormState } from './answer-row'
import { ColleaguesWriting } from './colleagues-writing'
import { DraftConflict } from './draft-conflict'
import { DraftNote } from './draft-note'
import { GapsPanel } from './gaps-panel'
import { type FieldNames, labelOf } from './reply-field-names'
import { ReplyFields } from './reply-fields'
import type { RowFacts } from './row-facts'
import type { TemplateDesk } from './template-facts'
import { TemplatePanel } from './template-panel'
import { useEvidence } from './use-evidence'
import { type ReplyDeskOptions, useReplyDesk } from './use-reply-desk'

type ReplyFormProps = ReplyDeskOptions & {
  classes: readonly Choice[]
  publicities: readonly Choice[]
  timeZone: string
  language: Language
  words: Words['replyForm']
  findings: readonly FindingOnDesk[]
  checking: CheckingWords
  answers: Words['answers']
  joining: Words['joining']
  colleagues: readonly Colleague[]
  /** between the items of a list */
  comma: string
  rowFacts: RowFacts
  evidenceWords: Words['evidence']
  files: AttachmentWords
  templates: TemplateDesk
  templateWords: Words['letterTemplates']
}

export function ReplyForm(props: ReplyFormProps) {
  const { draft, words, answers, timeZone, language, maySend } = props
  const { state, shared, submit, theirs, joined, takenIn, apply } = useReplyDesk(props)
  const names = { words, answers, facts: props.rowFacts, publicities: props.publicities, comma: props.comma }
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
      {theirs && joined ? (
        <DraftConflict
          theirs={theirs}
          joined={joined}
          instant={said(theirs.writtenAt)}
          names={names}
          joining={props.joining}
          onJoined={apply}
        />
      ) : null}
      <ColleaguesWriting
        assignmentId={props.assignmentId}
        initial={props.colleagues}
        timeZone={timeZone}
        language={language}
        words={props.joining}
      />
      {takenIn ? <TakenIn {...takenIn} names={names} words={props.joining} /> : null}
      <TemplatedFields {...props} state={state} evidence={evidence} />
      <ChecksPanel
        assignmentId={props.assignmentId}
        initial={{ findings: props.findings, version: props.draft?.version ?? 0 }}
        savedAt={shared.savedAt}
        save={shared.save}
        words={props.checking}
        errors={props.form.errors}
      />
      <DraftNote state={shared.state} savedAt={savedAt ? said(savedAt) : null} words={words} />
    </CommandForm>
  )
}

type TemplatedFieldsProps = ReplyFormProps & {
  state: ReplyFormState
  evidence: ReturnType<typeof useEvidence>
}

/** What is written, between what it may begin with and what is still open in it. */
function TemplatedFields(props: TemplatedFieldsProps) {
  const { templates: desk, templateWords, comma, state } = props
  const shared = { desk, asks: props.rowFacts.asks, form: state.form }
  return (
    <>
      <TemplatePanel {...shared} words={templateWords} comma={comma} />
      <ReplyFields {...props} />
      <GapsPanel {...shared} words={templateWords.gaps} />
    </>
  )
}

type TakenInProps = { by: string; fields: readonly string[]; names: FieldNames; words: Words['joining'] }

/** What came into the form without being typed here. */
const TakenIn = ({ by, fields, names, words }: TakenInProps) =>
  fields.length > 0 ? (
    <Notice live>
      {fill(words.byItself, { name: by, fields: fields.map((name) => labelOf(name, names)).join(names.comma) })}
    </Notice>
  ) : null
