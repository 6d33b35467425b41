import type { Actor } from '@/lib/domain/access/actor'
import { checkReply } from '@/lib/domain/checking/check-reply'
import { type FindingOnDesk, withReasons } from '@/lib/domain/checking/standing'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { Publicity } from '@/lib/domain/reply/publicity'
import { concealedIn } from '@/lib/domain/suggestion/secrecy'
import { classesIn } from '@/lib/store/answer-classes'
import { readCheckedReply } from '@/lib/store/checked-replies'
import { readSaidOfFindings } from '@/lib/store/findings'
import { mayProve } from '@/lib/store/proving-files'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type Colleague, colleaguesNow } from './draft-presence'
import { type AssignmentQuestion, type AssignmentView, getAssignment } from './get-assignment'
import { type OfferedTemplates, templatesFor } from './letter-templates'
import { letterToShow, type ShownLetter } from './letter-to-show'
import type { Query, Reading } from './query'
import { type AnswerRow, answerRowsOf } from './reply-answers'
import { type Concealing, concealed, wordsToConceal } from './secrecy'

export type ReplyDraft = {
  version: number
  body: string
  summary: string
  answers: AnswerRow[]
  classReason: string
  answerMeaning: AnswerMeaning | null
  answerLetter: string | null
  publicity: Publicity | null
  publicityReason: string | null
  documentNumber: string | null
  writtenBy: string
  writtenAt: string
  submittedAt: string | null
  returnedAt: string | null
  returnReason: string | null
  signedOn: string | null
  signerName: string | null
}

export type AnswerClassChoice = { letter: string; meaning: AnswerMeaning }

export type Alongside = { readonly numberText: string | null; readonly title: string; readonly body: string }

/** What another answering unit has made of the asks, as far as it has sent or signed it. */
export type OtherUnit = { readonly unit: string; readonly isOut: boolean; readonly notOurs: readonly number[] }
/** One's own are those that the unit brought for this part. */
export type ProvingFile = { readonly id: string; readonly fileName: string; readonly isOwn: boolean }

export type ReplyDesk = AssignmentView & {
  readonly draft: ReplyDraft | null
  /** what goes out to the delegate, once it was sent to be signed */
  readonly letter: ShownLetter | null
  /** what could be wrong with the draft as it is saved; advice, whatever is done with it */
  readonly findings: readonly FindingOnDesk[]
  /** the signed letter of the round before, where it is handled again */
  readonly earlier: ReplyDraft | null
  /** what the unit has written to the suggestions that it handles together with this one */
  readonly alongside: readonly Alongside[]
  readonly classes: readonly AnswerClassChoice[]
  /** the other units that answer a part of it */
  readonly others: readonly OtherUnit[]
  /** files of the suggestion that may prove an answer */
  readonly files: readonly ProvingFile[]
  /** of the same unit, writing in it as it is read */
  readonly colleagues: readonly Colleague[]
  readonly numbering: {
    readonly prefix: string | null
    readonly pattern: string | null
    readonly year: number
    readonly written: readonly string[]
  }
}

/** Everything the desk needs: the shared draft, the classes of the congress, and the numbers the unit has used this year. */
export const getReplyDraft: Query<string, ReplyDraftDesk> = async (reading, assignmentId) => ({
  ...(await readReplyDesk(reading, { assignmentId, move: 'saveReply' })),
  offered: await templatesFor(reading, assignmentId),
})

/** With the templates that may be chosen for it. */
export type ReplyDraftDesk = ReplyDesk & { readonly offered: OfferedTemplates }

type Row = {
  conceal: string[] | null
  drafts: (ReplyDraft & { round: number })[]
  classes: AnswerClassChoice[]
  prefix: string | null
  pattern: string | null
  written: string[]
  alongside: (Alongside & Concealing)[]
  others: OtherUnit[]
  files: ProvingFile[]
  colleagues: Colleague[]
}

export async function readReplyDesk(reading: Reading, question: AssignmentQuestion): Promise<ReplyDesk> {
  const { assignmentId } = question
  const view = await getAssignment(reading, question)
  const year = yearOf(reading.moment.today)
  const [row] = await open(reading.tx).$queryRaw<Row[]>`
    SELECT ${wordsToConceal(reading.actor)} AS conceal, ${drafts} AS drafts, ${alongside(reading.actor)} AS alongside, ${others} AS others, ${files} AS files, ${colleaguesNow(reading)} AS colleagues, u.document_prefix AS prefix, l.number_pattern AS pattern,
      (SELECT coalesce(json_agg(json_build_object('letter', c.letter, 'meaning', c.meaning) ORDER BY c.ordinal), '[]')
        FROM (SELECT DISTINCT ON (meaning) * FROM ${classesIn(ofSession)} k ORDER BY meaning, ordinal) c) AS classes,
      ARRAY(SELECT r.document_number FROM reply r JOIN assignment b ON b.id = r.assignment_id
        WHERE b.unit_id = a.unit_id AND strpos(r.document_number, ${String(year)}) > 0) AS written
    FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN suggestion s ON s.id = a.suggestion_id LEFT JOIN letter_setting l ON l.unit_id = u.id WHERE a.id = ${assignmentId}::uuid`
  if (!row) throw new Refusal('not-found')
  const { round } = view.suggestion
  const checked = await readCheckedReply(reading.tx, assignmentId, reading.moment.today)
  const said = checked ? await readSaidOfFindings(reading.tx, assignmentId) : []
  const words = row.conceal ?? []
  const written = concealedIn(row.drafts, words)
  const draft = written.find((one) => one.round === round) ?? null
  return {
    ...view,
    draft,
    letter: draft?.submittedAt ? concealedIn(await letterToShow(reading, view), words) : null,
    findings: checked ? concealedIn(withReasons(checkReply(checked), said), words) : [],
    earlier: written.find((draft) => draft.round === round - 1) ?? null,
    alongside: row.alongside.map(concealed),
    classes: row.classes,
    others: row.others,
    files: row.files,
    colleagues: row.colleagues,
    numbering: { prefix: row.prefix, pattern: row.pattern, year, written: row.written },
  }
}

const ofSession = Prisma.sql`(SELECT n.year FROM suggestion x JOIN session n ON n.id = x.session_id WHERE x.id = a.suggestion_id)`

const answersAsText = Prisma.sql`(SELECT string_agg(w.ordinal || '. ' || w.text, E'\n' ORDER BY w.ordinal) FROM reply_answer w
  WHERE w.reply_id = r.id AND w.text <> '')`

const alongside = (
  actor: Actor,
) => Prisma.sql`(SELECT coalesce(json_agg(json_build_object('numberText', x.number_text, 'title', x.title, 'body', concat_ws(E'\n', nullif(r.body, ''), ${answersAsText}), 'conceal', (SELECT ${wordsToConceal(actor)} FROM suggestion s WHERE s.id = x.id)) ORDER BY x.number), '[]')
  FROM case_group_member m JOIN case_group_member o ON o.group_id = m.group_id AND o.left_at IS NULL AND o.suggestion_id <> m.suggestion_id
    JOIN suggestion x ON x.id = o.suggestion_id JOIN assignment b ON b.suggestion_id = x.id AND b.unit_id = a.unit_id AND b.ended_on IS NULL
    JOIN reply r ON r.assignment_id = b.id AND r.round = x.round
  WHERE m.suggestion_id = a.suggestion_id AND m.left_at IS NULL AND (r.body <> '' OR ${answersAsText} <> ''))`

const others = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('unit', v.name, 'isOut', o.id IS NOT NULL,
    'notOurs', ARRAY(SELECT w.ordinal FROM reply_answer w WHERE w.reply_id = o.id AND w.not_ours ORDER BY w.ordinal)) ORDER BY b.id), '[]')
  FROM assignment b JOIN unit v ON v.id = b.unit_id JOIN suggestion x ON x.id = b.suggestion_id LEFT JOIN reply o ON o.assignment_id = b.id AND o.round = x.round
    AND (o.signed_at IS NOT NULL OR (o.submitted_at IS NOT NULL AND coalesce(o.returned_at < o.submitted_at, true)))
  WHERE b.suggestion_id = a.suggestion_id AND b.id <> a.id AND b.ended_on IS NULL AND b.role <> 'ASSIST')`

/** The newest version of each that has not been taken out. */
const files = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'isOwn', f.kind = 'EVIDENCE' AND f.way = 'UNIT') ORDER BY f.uploaded_at), '[]')
  FROM attachment f WHERE f.suggestion_id = a.suggestion_id AND ${mayProve(Prisma.sql`a.id`)}
    AND NOT EXISTS (SELECT FROM attachment n WHERE n.document_id = f.document_id AND n.version > f.version))`

const drafts = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('round', r.round, 'version', r.version, 'body', r.body, 'summary', r.summary, 'classReason', r.class_reason, 'answers', ${answerRowsOf},
    'answerMeaning', r.answer_meaning, 'answerLetter', r.answer_letter, 'publicity', r.publicity, 'publicityReason', r.publicity_reason,
    'documentNumber', r.document_number, 'writtenBy', w.name, 'writtenAt', r.written_at, 'submittedAt', r.submitted_at,
    'returnedAt', r.returned_at, 'returnReason', r.return_reason, 'signedOn', r.signed_on, 'signerName', r.signer_name)), '[]')
  FROM reply r JOIN person w ON w.id = r.written_by_id WHERE r.assignment_id = a.id)`
