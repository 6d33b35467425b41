import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Block, Item } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import {
  day,
  facts,
  type Ground,
  heading,
  instant,
  lines,
  nothing,
  paper,
  personOf,
  type Section,
  table,
  text,
  wordFor,
} from '../section'

type Answer = {
  ordinal: number
  ask: string
  notOurs: boolean
  text: string
  meaning: string | null
  letter: string | null
  evidence: string
  measure: string
  dueOn: string | null
  responsiblePerson: string
  money: string
  ground: string
  explanation: string
}
type Reply = {
  id: string
  unit: string
  round: number
  version: number
  documentNumber: string | null
  signedOn: LocalDate
  signer: string | null
  writtenBy: string | null
  letter: string | null
  meaning: string | null
  correctedLetter: string | null
  publicity: string | null
  publicityReason: string | null
  body: string
  summary: string
  classReason: string
  answers: Answer[]
  passes: { step: string; by: string; at: string }[]
  hold: Hold | null
  changes: { act: string; letter: string; meaning: string; reason: string; role: string; by: string; at: string }[]
}
type Hold = { by: string; at: string; title: string | null; releaseAt: string | null }
type Letter = { id: string; replyId: string; addressee: string; code: string }

/** 答复: the letters as they went out, then each reply with its table of asks, who passed it and what was said of its class. */
export const replies: Section = {
  section: 'replies',
  read: async (ground) => {
    const { tx, suggestionId } = ground
    const signed = await open(tx).$queryRaw<Reply[]>`${signedOf(suggestionId)}`
    if (signed.length === 0) return nothing
    const letters = await open(tx).$queryRaw<Letter[]>`
      SELECT v.id, v.reply_id AS "replyId", d.name AS addressee, v.code FROM reply_delivery v JOIN reply p ON p.id = v.reply_id
        JOIN assignment a ON a.id = p.assignment_id JOIN delegate d ON d.id = v.delegate_id
       WHERE a.suggestion_id = ${suggestionId}::uuid AND v.content IS NOT NULL AND p.signed_at IS NOT NULL ORDER BY v.id`
    const papers = signed.flatMap((reply) => [
      ...letters.filter(({ replyId }) => replyId === reply.id).map((letter) => letterOf(letter, reply)),
      recordOf(reply, ground),
    ])
    return { papers, rows: [...signed, ...letters] }
  },
}

const signedOf = (suggestionId: string) => Prisma.sql`
  SELECT p.id, u.name AS unit, p.round, p.version, p.document_number AS "documentNumber", p.signed_on::text AS "signedOn", p.signer_name AS signer,
    ${personOf(Prisma.sql`p.written_by_id`)} AS "writtenBy", p.answer_letter AS letter, p.answer_meaning AS meaning, p.corrected_letter AS "correctedLetter",
    p.publicity, p.publicity_reason AS "publicityReason", p.body, p.summary, p.class_reason AS "classReason",
    (SELECT coalesce(json_agg(json_build_object('ordinal', w.ordinal, 'ask', coalesce(nullif(w.asked, ''), k.text, ''), 'notOurs', w.not_ours, 'text', w.text,
        'meaning', w.meaning, 'letter', w.letter, 'evidence', w.evidence, 'measure', w.measure, 'dueOn', w.due_on, 'responsiblePerson', w.responsible_person,
        'money', w.money, 'ground', w.ground, 'explanation', w.explanation) ORDER BY w.ordinal), '[]')
      FROM reply_answer w LEFT JOIN ask k ON k.suggestion_id = a.suggestion_id AND k.ordinal = w.ordinal WHERE w.reply_id = p.id) AS answers,
    (SELECT coalesce(json_agg(json_build_object('step', s.step, 'by', s.passed_by_name, 'at', s.passed_at) ORDER BY s.passed_at, s.step), '[]')
      FROM reply_pass s WHERE s.reply_id = p.id AND s.version = p.version) AS passes,
    (SELECT json_build_object('by', ${personOf(Prisma.sql`h.held_by_id`)}, 'at', h.held_at, 'title', l.title, 'releaseAt', l.release_at)
      FROM reply_hold h LEFT JOIN letter_release l ON l.id = h.release_id WHERE h.reply_id = p.id AND h.version = p.version) AS hold,
    (SELECT coalesce(json_agg(json_build_object('act', c.act, 'letter', c.letter, 'meaning', c.meaning, 'reason', c.reason, 'role', c.role,
        'by', ${personOf(Prisma.sql`c.by_id`)}, 'at', c.at) ORDER BY c.id), '[]') FROM answer_class_change c WHERE c.reply_id = p.id) AS changes
  FROM reply p JOIN assignment a ON a.id = p.assignment_id JOIN unit u ON u.id = a.unit_id
  WHERE a.suggestion_id = ${suggestionId}::uuid AND p.signed_at IS NOT NULL ORDER BY p.round, p.signed_at, p.id`

const letterOf = ({ id, addressee, code }: Letter, { unit, documentNumber, signedOn }: Reply): Item => ({
  key: `letter:${id}`,
  section: 'replies',
  title: `${unit}答复函（致${addressee}代表）`,
  responsible: unit,
  documentNumber: documentNumber ?? '',
  date: signedOn,
  remark: `核验码 ${code}`,
  extension: 'pdf',
  source: { kind: 'letter', deliveryId: id },
})

function recordOf(reply: Reply, ground: Ground): Item {
  const { states } = ground.words
  const blocks = [
    facts(
      ['承办单位', reply.unit],
      ['轮次', `第${reply.round}轮`],
      ['文号', reply.documentNumber],
      ['签发', lines(reply.signer, day(reply.signedOn))],
      ['起草', reply.writtenBy],
      ['集中送达', reply.hold && holdText(reply.hold, ground)],
      ['答复类别', reply.letter && `${reply.letter}类（${wordFor(states.answerClass, reply.meaning)}）`],
      ['改定类别', reply.correctedLetter && `${reply.correctedLetter}类`],
      ['类别说明', reply.classReason],
      ['公开', lines(wordFor(states.publicity, reply.publicity), reply.publicityReason)],
      ['一句话', reply.summary],
    ),
    ...(reply.body.trim() ? [heading('答复正文'), text(reply.body)] : []),
    answersTable(reply, ground),
    passesTable(reply, ground),
    changesTable(reply, ground),
  ]
  const told = { responsible: reply.unit, documentNumber: reply.documentNumber ?? '', date: reply.signedOn }
  return paper('replies', reply.id, `${reply.unit}答复及审签记录（第${reply.round}轮）`, blocks, told)
}

const holdText = ({ by, at, title, releaseAt }: Hold, ground: Ground): string =>
  lines(`${by} ${instant(at, ground)}签发，留待集中送达`, title, instant(releaseAt, ground))

function answersTable(reply: Reply, { words: { states } }: Ground): Block[] {
  const proof = (row: Answer) =>
    lines(
      row.measure,
      row.dueOn && `${day(row.dueOn)}前`,
      row.responsiblePerson,
      row.money,
      row.evidence,
      row.ground,
      row.explanation,
    )
  return table('逐项答复', reply.answers, [
    ['项', 1, ({ ordinal }) => ordinal],
    ['诉求', 4, ({ ask }) => ask],
    ['答复', 6, (row) => (row.notOurs ? '由其他承办单位答复' : row.text)],
    ['类别', 2, (row) => lines(row.letter && `${row.letter}类`, wordFor(states.answerClass, row.meaning))],
    ['措施和依据', 5, proof],
  ])
}

const passesTable = (reply: Reply, ground: Ground): Block[] =>
  table('审签', reply.passes, [
    ['环节', 4, ({ step }) => wordFor(ground.words.signOff.steps, step)],
    ['姓名', 3, ({ by }) => by],
    ['时间', 4, ({ at }) => instant(at, ground)],
  ])

function changesTable(reply: Reply, ground: Ground): Block[] {
  const { states, answers } = ground.words
  return table('类别的认定和变更', reply.changes, [
    ['时间', 3, ({ at }) => instant(at, ground)],
    ['谁', 3, ({ by, role }) => lines(by, wordFor(states.role, role))],
    [
      '内容',
      4,
      (row) =>
        wordFor(answers.acts, row.act)
          .replace('{letter}', row.letter)
          .replace('{meaning}', wordFor(states.answerClass, row.meaning)),
    ],
    ['理由', 5, ({ reason }) => reason],
  ])
}
