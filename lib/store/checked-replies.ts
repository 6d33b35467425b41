import type { CheckedAnswer, CheckedReply, EarlierReply, LetterPart } from '@/lib/domain/checking/finding'
import { samplesOf } from '@/lib/domain/checking/twins'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { placeOfTown } from '@/lib/domain/matters/town-place'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { Prisma } from '@/prisma/generated/client'
import { classesIn } from './answer-classes'
import { isSecret } from './secrecy'
import { open, type Tx } from './tx'

type Row = {
  replyId: string
  unitId: string
  suggestionId: string
  title: string
  numberText: string | null
  text: string
  term: number
  session: number
  delegates: string[]
  asks: string[]
  body: string
  answers: (Omit<CheckedAnswer, 'ask'> & { ordinal: number; asked: string })[]
  meaning: AnswerMeaning | null
  meanings: AnswerMeaning[]
  documentNumber: string | null
  signedOn: LocalDate | null
  hasPhone: boolean
  towns: string[]
}

/** The unit's reply of the running round with all that it is checked against, but no name that is kept from the unit; null before the first word. */
export async function readCheckedReply(tx: Tx, assignmentId: string, today: LocalDate): Promise<CheckedReply | null> {
  const [row] = await open(tx).$queryRaw<Row[]>(facts(assignmentId))
  if (!row) return null
  const answers = row.answers.map(({ ordinal, asked: _, ...answer }) => ({ ask: ordinal, ...answer }))
  const read = row.answers.filter(({ asked }) => asked !== '').map(({ ordinal, asked }) => ({ ordinal, text: asked }))
  const whole = [row.body, ...answers.map(({ text }) => text)].join('\n')
  return {
    suggestion: {
      title: row.title,
      number: numberIn(row.numberText),
      term: row.term,
      session: row.session,
      delegates: row.delegates,
      text: row.text,
      asks: [...row.asks.map((text, place) => ({ ordinal: place + 1, text })), ...read],
    },
    body: row.body,
    answers,
    meaning: row.meaning,
    meanings: row.meanings,
    supplied: suppliedOf(row),
    day: row.signedOn ?? today,
    towns: row.towns.map(placeOfTown),
    earlier: await earlierReplies(tx, row, samplesOf(whole)),
  }
}

const numberIn = (numberText: string | null): number | null => {
  const figures = /\d+/u.exec(numberText ?? '')?.[0]
  return figures === undefined ? null : Number(figures)
}

/** The letter prints its parts itself, with whoever wrote it as the contact; number and class once they are chosen. */
function suppliedOf({ documentNumber, meaning, hasPhone }: Row): LetterPart[] {
  const always: LetterPart[] = ['addressee', 'contact', 'signature', 'day', 'copies']
  const chosen: (LetterPart | false)[] = [
    documentNumber !== null && 'number',
    meaning !== null && 'class',
    hasPhone && 'phone',
  ]
  return [...always, ...chosen.filter((part) => part !== false)]
}

const ofSession = Prisma.sql`n.year`

const facts = (assignmentId: string) => Prisma.sql`
  SELECT r.id AS "replyId", a.unit_id AS "unitId", s.id AS "suggestionId", s.title, s.number_text AS "numberText", s.situation || E'\n' || s.analysis AS text,
    m.number AS term, n.number AS session, r.body, r.answer_meaning AS meaning, r.document_number AS "documentNumber", r.signed_on::text AS "signedOn", w.phone IS NOT NULL AS "hasPhone",
    CASE WHEN ${isSecret} THEN '{}' ELSE ARRAY(SELECT o.name FROM delegate o WHERE o.id IN (s.lead_delegate_id, s.acting_delegate_id) UNION
      SELECT o.name FROM co_signature c JOIN delegate o ON o.id = c.delegate_id WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED') END AS delegates,
    ARRAY(SELECT k.text FROM ask k WHERE k.suggestion_id = s.id ORDER BY k.ordinal) AS asks, ${answersOf} AS answers,
    ARRAY(SELECT c.meaning FROM ${classesIn(ofSession)} c WHERE c.letter = r.answer_letter) AS meanings,
    ARRAY(SELECT u.name FROM unit u WHERE u.kind = 'TOWN') AS towns
  FROM reply r JOIN assignment a ON a.id = r.assignment_id JOIN suggestion s ON s.id = a.suggestion_id JOIN person w ON w.id = r.written_by_id
    JOIN session n ON n.id = s.session_id JOIN term m ON m.id = n.term_id
  WHERE a.id = ${assignmentId}::uuid AND r.round = s.round`

/** What another unit answers is not asked of this one. */
const answersOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('ordinal', w.ordinal, 'asked', w.asked, 'text', w.text, 'meaning', w.meaning,
    'dueOn', w.due_on, 'proof', concat_ws(' ', w.evidence, w.evidence_file_id::text, w.measure, w.responsible_person, w.ground, w.explanation)) ORDER BY w.ordinal), '[]')
  FROM reply_answer w WHERE w.reply_id = r.id AND NOT w.not_ours)`

const likest = 5
const fewestSamples = 3

/**
 * Of the unit's other letters those that hold most of the samples; the rest is never compared. What it handles together it may answer alike.
 * Only the letters of one unit are looked through, so that no index over all texts is needed: measured in tests/store/checked-replies.
 */
async function earlierReplies(tx: Tx, row: Row, samples: readonly string[]): Promise<EarlierReply[]> {
  if (samples.length < fewestSamples) return []
  return open(tx).$queryRaw<EarlierReply[]>`
    WITH other AS MATERIALIZED (
      SELECT s.id, s.title, concat_ws(E'\n', r.body, (SELECT string_agg(w.text, E'\n' ORDER BY w.ordinal) FROM reply_answer w WHERE w.reply_id = r.id)) AS text
      FROM assignment a JOIN reply r ON r.assignment_id = a.id JOIN suggestion s ON s.id = a.suggestion_id
      WHERE a.unit_id = ${row.unitId}::uuid AND s.id <> ${row.suggestionId}::uuid AND NOT ${isSecret} AND NOT EXISTS (
        SELECT FROM case_group_member m JOIN case_group_member o ON o.group_id = m.group_id AND o.left_at IS NULL
        WHERE m.suggestion_id = ${row.suggestionId}::uuid AND m.left_at IS NULL AND o.suggestion_id = s.id)),
    held AS (SELECT o.*, (SELECT count(*)::int FROM unnest(${[...samples]}::text[]) AS run WHERE strpos(o.text, run) > 0) AS shared FROM other o)
    SELECT id, title, text FROM held WHERE shared >= ${fewestSamples} ORDER BY shared DESC, id DESC LIMIT ${likest}`
}
