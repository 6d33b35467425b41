import { ButtonLink } from '@/components/ui/button'
import { CommandButton } from '@/components/ui/command-button'
import { DefinitionList } from '@/components/ui/definition-list'
import type { ReplyView } from '@/lib/queries/replies-shown'
import type { Words } from '@/lib/wording/catalogue'
import { ClassHistory } from './class-history'

type ClassAgreementProps = { reply: ReplyView; timeZone: string; words: Words }

/** Who stands behind the class, what whoever looks may say to it, and how it came to be. */
export function ClassAgreement({ reply, timeZone, words }: ClassAgreementProps) {
  const meaning = reply.correctedMeaning ?? reply.meaning
  if (!meaning) return null
  return (
    <div className="mt-3 space-y-3">
      {meaning === 'SOLVED' ? <Parties reply={reply} words={words} /> : null}
      <Acts reply={reply} words={words} />
      <ClassHistory history={reply.classHistory} timeZone={timeZone} words={words} />
    </div>
  )
}

function Parties({ reply, words: { answers } }: { reply: ReplyView; words: Words }) {
  const said = (agrees: boolean | null) =>
    agrees === null ? answers.says.silent : agrees ? answers.says.agrees : answers.says.disagrees
  return (
    <>
      <p className="text-ink-soft text-sm">{answers.parties}</p>
      <DefinitionList
        items={[
          { term: answers.unitSays, value: answers.says.claims },
          { term: answers.delegateSays, value: said(reply.delegateAgrees) },
          { term: answers.officeSays, value: said(reply.officeAgrees) },
        ]}
      />
    </>
  )
}

/** Agreeing takes one tap; what takes a reason has a page. */
function Acts({ reply, words: { answers, errors } }: { reply: ReplyView; words: Words }) {
  const { assignmentId, classMoves, delegateAgrees } = reply
  const page = `/assignments/${assignmentId}/class`
  if (classMoves.length === 0) return null
  const judges = classMoves.includes('judgeClass')
  return (
    <div className="no-print space-y-2">
      {judges ? <p className="font-semibold">{answers.judge.question}</p> : null}
      <div className="cluster">
        {judges && delegateAgrees !== true ? (
          <CommandButton command="judge-class" input={{ assignmentId, agrees: true, reason: '' }} words={errors}>
            {answers.judge.agree}
          </CommandButton>
        ) : null}
        {judges && delegateAgrees !== false ? <ButtonLink href={page}>{answers.judge.disagreeTitle}</ButtonLink> : null}
        {classMoves.includes('confirmClass') ? (
          <CommandButton command="confirm-class" input={{ assignmentId }} words={errors}>
            {answers.confirm}
          </CommandButton>
        ) : null}
        {classMoves.includes('correctClass') ? <ButtonLink href={page}>{answers.correct.title}</ButtonLink> : null}
        {classMoves.includes('answerCorrection') ? <ButtonLink href={page}>{answers.respond.title}</ButtonLink> : null}
      </div>
    </div>
  )
}
