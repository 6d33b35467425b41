import { createHash } from 'node:crypto'
import type { EventType } from '@/lib/domain/events'
import { canonicalOf } from '@/lib/domain/letter/canonical'
import { type Extent, extentOfReply, extentOfSuggestion, within } from '@/lib/domain/publication/extent'
import { withoutFrame } from '@/lib/domain/publication/parts'
import { type Published, publishedReply, publishedSuggestion } from '@/lib/domain/publication/published'
import { type Part, partKey } from '@/lib/domain/redaction/parts'
import type { Publicity } from '@/lib/domain/reply/publicity'
import { publicityInForce } from '@/lib/domain/suggestion/publicity'
import type { PublicityWish } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from '@/lib/store/days'
import { readParts } from '@/lib/store/redactions'
import { open, type Tx } from '@/lib/store/tx'
import { letterFrame } from '@/lib/wording/letter-phrases'
import type { Prisma } from '@/prisma/generated/client'
import type { Book } from './book'
import { at, clock, momentAt, workingDaysAfter } from './days'
import type { World } from './world'

/** A row of the book, which skips nothing. */
type Plain<Row> = { readonly [Key in keyof Row]: Exclude<Row[Key], typeof Prisma.skip> }
type Replied = Plain<Prisma.ReplyCreateManyInput> & { readonly id: string; readonly signedAt: Date }
type Suggested = Plain<Prisma.SuggestionCreateManyInput> & { readonly id: string }
type Rows = {
  readonly redactions: Prisma.RedactionCreateManyInput[]
  readonly decisions: Prisma.ReplyPublicityDecisionCreateManyInput[]
  readonly publications: Prisma.PublicationCreateManyInput[]
}

const daysUntilPublished = 10
const whyShort = '涉及住户和当事人的具体情况，公开答复摘要。'

/** What was answered two weeks ago and longer is public: decided, looked over, and read by its signers first. */
export async function publishReplies(tx: Tx, world: World, book: Book, now: Date): Promise<void> {
  const rows: Rows = { redactions: [], decisions: [], publications: [] }
  const suggestionOf = new Map(book.assignments.map(({ id, suggestionId }) => [id as string, suggestionId]))
  const signed = book.replies.filter((row): row is Replied => Boolean(row.id && row.signedAt))
  const byCase = Map.groupBy(signed, ({ assignmentId }) => suggestionOf.get(assignmentId))
  for (const row of book.suggestions as Suggested[]) {
    const replies = (byCase.get(row.id) ?? []).filter((reply) => isDue(book, reply, now))
    if (replies.length === 0 || row.secrecyWish || row.secrecy) continue
    await publishCase(tx, world, book, row, replies, rows)
  }
  await open(tx).redaction.createMany({ data: rows.redactions })
  await open(tx).replyPublicityDecision.createMany({ data: rows.decisions })
  await open(tx).publication.createMany({ data: rows.publications })
  for (const { replyId, publicity } of rows.decisions)
    await open(tx).reply.update({ where: { id: replyId }, data: { decidedPublicity: publicity }, select: { id: true } })
}

const publishedAt = ({ signedAt }: Replied, later = 0): Date =>
  at(workingDaysAfter(momentAt(signedAt).today, daysUntilPublished), clock(9, 30) + later)

const isDue = ({ deliveries }: Book, reply: Replied, now: Date): boolean =>
  publishedAt(reply, 60) <= now && deliveries.every((one) => one.replyId !== reply.id || Boolean(one.openedAt))

async function publishCase(tx: Tx, world: World, book: Book, row: Suggested, replies: readonly Replied[], rows: Rows) {
  const parts = await readParts(tx, row.id)
  const textOf = (key: string) => parts.find((part) => partKey(part) === key)?.text ?? ''
  const wish = {
    wish: (row.publicityWish ?? 'FULL') as PublicityWish,
    decided: (row.publicity ?? null) as PublicityWish | null,
  }
  const ofSuggestion = extentOfSuggestion(publicityInForce(wish))
  if (ofSuggestion === 'NONE') return
  const first = replies.map((reply) => publishedAt(reply)).reduce((one, other) => (one < other ? one : other))
  lookOver(world, row, parts, first, rows)
  keep(
    world,
    book,
    row,
    {
      replyId: null,
      extent: ofSuggestion,
      published: suggested(book, world, row, parts, ofSuggestion),
      when: first,
      unit: null,
    },
    rows,
  )
  for (const [place, reply] of replies.entries()) {
    const when = publishedAt(reply, place + 1)
    const extent = within(decided(world, book, row, reply, when, rows), ofSuggestion)
    if (extent === null || extent === 'NONE') continue
    const unit = unitOf(world, book, reply)
    const { round, documentNumber, answerLetter, answerMeaning } = reply
    const written = {
      ...{ unit, round, documentNumber: documentNumber ?? '', classLetter: answerLetter ?? null },
      signedOn: momentAt(reply.signedAt).today,
      classMeaning: (answerMeaning ?? null) as never,
      summary: textOf(`SUMMARY:${reply.id}`),
      text: withoutFrame(textOf(`LETTER:${reply.id}`), letterFrame),
      attachments: [],
    }
    keep(
      world,
      book,
      row,
      { replyId: reply.id, extent, published: publishedReply(written, { extent, conceal: null }), when, unit },
      rows,
    )
  }
}

function unitOf({ units }: World, { assignments }: Book, { assignmentId }: Replied): string {
  const unitId = assignments.find(({ id }) => id === assignmentId)?.unitId
  return [...units.values()].find((unit) => unit.unitId === unitId)?.unitName ?? ''
}

function suggested(
  { coSignatures }: Book,
  { delegates }: World,
  row: Suggested,
  parts: readonly Part[],
  extent: Extent,
): Published {
  const textOf = (noun: Part['noun']) => parts.find((part) => part.noun === noun)?.text ?? ''
  const lead = [...delegates.values()].find(({ id }) => id === row.leadDelegateId)?.person.name ?? ''
  const written = {
    ...{ number: row.numberText ?? '', lead, summary: '', attachments: [] },
    ...{ title: textOf('TITLE'), situation: textOf('SITUATION'), analysis: textOf('ANALYSIS') },
    coSigners: coSignatures.filter((one) => one.suggestionId === row.id && one.state === 'CONFIRMED').length,
    asks: parts.filter(({ noun }) => noun === 'ASK').map(({ text }) => text),
  }
  return publishedSuggestion(written, { extent, conceal: null })
}

/** Where its unit did not propose to publish it in full, the office decides as it proposed. */
function decided(world: World, book: Book, row: Suggested, reply: Replied, when: Date, rows: Rows): Extent | null {
  const proposed = (reply.publicity ?? null) as Publicity | null
  if (proposed === null || proposed === 'FULL') return extentOfReply({ proposed, decided: null })
  const ground = proposed === 'NONE' ? 'PROCESS' : 'PRIVACY'
  const reason = reply.publicityReason ?? whyShort
  const by = { decidedAt: when, decidedOn: dayToStore(momentAt(when).today), decidedById: world.officer.id }
  rows.decisions.push({
    congressId: world.congressId,
    replyId: reply.id,
    proposed,
    publicity: proposed,
    ground,
    reason,
    ...by,
  })
  const data = { unit: unitOf(world, book, reply), extent: proposed, replyGround: ground, reason }
  tell(world, book, { type: 'reply.publicity-decided', subjectId: reply.id, suggestionId: row.id, when, data })
  return proposed
}

function lookOver({ congressId, officer }: World, { id }: Suggested, parts: readonly Part[], when: Date, rows: Rows) {
  const lookedAt = new Date(when.getTime() - 3_600_000)
  const by = { lookedAt, lookedOn: dayToStore(momentAt(lookedAt).today), lookedById: officer.id }
  for (const part of parts)
    rows.redactions.push({ congressId, suggestionId: id, part: partKey(part), textHash: part.hash, spans: [], ...by })
}

type Kept = {
  readonly replyId: string | null
  readonly extent: Extent
  readonly published: Published
  readonly when: Date
  readonly unit: string | null
}

function keep(world: World, book: Book, row: Suggested, { replyId, extent, published, when, unit }: Kept, rows: Rows) {
  const content = canonicalOf(published)
  const hash = createHash('sha256').update(content, 'utf8').digest()
  const publishOn = momentAt(when).today
  rows.publications.push({
    id: world.newId(when),
    congressId: world.congressId,
    suggestionId: row.id,
    replyId,
    version: 1,
    ...{ extent, content, namesSigners: true, publishAt: when, decidedAt: when },
    contentHash: new Uint8Array(hash),
    publishOn: dayToStore(publishOn),
    decidedById: world.officer.id,
  })
  const data = { ...(unit ? { unit } : {}), extent, publishOn, hash: hash.toString('hex') }
  const type = replyId ? 'reply.published' : 'suggestion.published'
  tell(world, book, { type, subjectId: replyId ?? row.id, suggestionId: row.id, when, data })
}

type Happening = {
  readonly type: EventType
  readonly subjectId: string
  readonly suggestionId: string
  readonly when: Date
  readonly data: Prisma.InputJsonObject
}

function tell({ officer }: World, { events }: Book, { when, ...event }: Happening) {
  events.push({ ...event, actor: officer, role: 'DELEGATE_OFFICE', at: when })
}
