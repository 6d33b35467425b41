import { draft, handIn } from './a-draft'
import { written } from './annual-reports'
import { aDraftScheme, anAssessment } from './assessments'
import { anAttachment } from './attachments'
import { awardRows } from './awards'
import { collecting, linkOf } from './co-signing'
import { offeredTo } from './entries'
import { aContact, aReply, heard } from './handling'
import { theOfficesTemplate } from './letter-templates'
import { lookedAt } from './looking'
import { guestsOf, invitedTo, itemsOf } from './meetings'
import { merged, registered, splitUp } from './merging'
import { anObjectionRow } from './objecting'
import { act } from './people'
import { aRecordInDispute } from './performing'
import { planned, plannedFor, sendOut } from './planning'
import { ratedWorld } from './rated-world'
import { handedInAgain, objected, refused } from './refused'
import { assigned, replied } from './replied'
import { rows } from './rows'
import { reportsOfTown } from './special-reports'
import { stationWorld } from './stations'
import { underSupervision } from './supervising'
import type { Town } from './town'
import { anActivity, aPassedVoice } from './voices'
import { aWebhook } from './webhooks'
import type { World } from './world'

/** A town in which there is something for every page. */
export async function buildWorld(of: Town): Promise<World> {
  const handlers = [
    { unit: of.transport, role: 'LEAD' as const },
    { unit: of.housing, role: 'ASSIST' as const },
  ]
  const inHand = async () => {
    const suggestionId = await assigned(of, handlers)
    const [lead, assist] = await Promise.all(['LEAD', 'ASSIST'].map((role) => assignmentOf(suggestionId, role)))
    await act(of.transport.clerk, 'acknowledge-assignment', { assignmentId: lead }, '2022-02-28')
    await act(of.housing.clerk, 'acknowledge-assignment', { assignmentId: assist }, '2022-02-28')
    return { suggestionId, lead: lead as string, assist: assist as string }
  }
  const ours = await inHand()
  const extended = await inHand()
  const ask = { assignmentId: extended.lead, until: '2022-07-01', reason: '需要与铁路部门会商站点位置。' }
  await act(of.transport.clerk, 'ask-extension', ask, '2022-05-10')
  const signing = await inHand()
  await act(of.transport.clerk, 'log-contact', aContact(signing.lead), '2022-03-10')
  const opinion = '我局可在站点周边配合改造人行道，并同步迁移路灯。'
  await act(of.housing.clerk, 'give-opinion', { assignmentId: signing.assist, opinion }, '2022-03-20')
  await act(of.transport.clerk, 'submit-reply', aReply(signing.lead), '2022-05-10')
  const answered = await replied(of)
  const { suggestionId: signed } = await collecting(of, [of.coSigner])
  return {
    collecting: signed,
    enteredDraft: (await offeredTo(of, of.office)).suggestionId,
    coSignToken: await linkOf(of, signed),
    ...(await stationWorld(of)),
    drafted: (await draft(of.lead, '2022-02-23')).suggestionId,
    submitted: await handIn(of.lead, '2022-02-23'),
    refused: await refused(of),
    handedInAgain: await handedInAgain(of),
    objected: await objected(of),
    lookedAt: await lookedAt(of),
    registered: await registered(of),
    merged: await merged(of),
    splitUp: await splitUp(of),
    assigned: ours.suggestionId,
    leadAssignment: ours.lead,
    contact: (await heard(of.transport.clerk, ours.lead, '2022-05-12')).contactId,
    assistAssignment: ours.assist,
    extensionAsked: extended.suggestionId,
    replyToSign: signing.lead,
    replied: answered.suggestionId,
    repliedAssignment: (await assignmentOf(answered.suggestionId, 'SOLE')) as string,
    ...(await ratedWorld(of)),
    uploaded: await uploaded(of),
    webhook: await aWebhook(of, of.office),
    account: of.lead.accountId,
    edition: (await rows.calendarEdition.findFirstOrThrow({ where: { congressId: of.congressId, year: 2022 } })).id,
    issuedNotice: await issuedNotice(of, ours.lead),
    askedOpinion: await askedOpinion(of),
    rule: await aRule(of),
    unit: of.street.id,
    listedTown: (await rows.town.create({ data: { congressId: of.congressId, name: '垛石街道', row: 1, column: 1 } }))
      .id,
    mandate: of.stranger.delegateId,
    ...(await inDispute(of)),
    supervised: await underSupervision(of),
    promise: await promiseOn(of, answered.suggestionId),
    publishable: await anAttachment(of, ours.suggestionId, {
      kind: 'ATTACHMENT',
      way: 'WRITER',
      visibility: 'INTERNAL',
    }),
    ...(await assessed(of)),
    ...(await reportsOfTown(of, ours.suggestionId)),
    annualReport: await written(of),
    template: await theOfficesTemplate(of),
    ...(await aMeeting(of)),
    voice: await aPassedVoice(of),
    activity: await anActivity(of, 'MINI_CONGRESS', '2022-05-10'),
    deadline: (await rows.deadline.findFirstOrThrow({ where: { suggestionId: ours.suggestionId, purpose: 'reply' } }))
      .id,
  }
}

async function inDispute(of: Town) {
  const made = await aRecordInDispute(of)
  const { occasion } = made
  return { occasion, ownEntry: made['performance entry'], attendanceObjection: made['attendance objection'] }
}

async function askedOpinion(of: Town): Promise<string> {
  const row = await plannedFor(of, [planned(of.transport, 'SOLE')])
  await sendOut(of, [row])
  const asked = { suggestionId: row.suggestionId, unitId: of.transport.id }
  return (await rows.preAssignmentOpinion.findFirstOrThrow({ where: asked })).id
}

async function promiseOn({ congressId, transport }: Town, suggestionId: string): Promise<string> {
  const days = { dueOn: new Date('2022-06-30'), openedOn: new Date('2022-05-10') }
  const promised = { congressId, suggestionId, unitId: transport.id, text: '六月底前建成公交站', ...days }
  return (await rows.commitment.create({ data: promised })).id
}

async function issuedNotice(of: Town, assignmentId: string): Promise<string> {
  const drafted = { assignmentId, demand: '请于五月底前答复代表，并书面说明进展。' }
  const { noticeId } = await act<{ noticeId: string }>(of.office, 'draft-supervision-notice', drafted, '2022-05-10')
  await act(of.office, 'issue-chasing-notice', { noticeId, version: 1 }, '2022-05-10')
  return noticeId
}

const assignmentOf = async (suggestionId: string, role: string) =>
  (await rows.assignment.findFirstOrThrow({ where: { suggestionId, role } })).id

async function uploaded({ congressId, office }: Town): Promise<string> {
  const file = { fileName: 'a.csv', sha256: new Uint8Array(32), byteSize: 1, state: 'PREVIEWED', counts: {} }
  const understood = {
    sheet: '',
    merges: [],
    understanding: { columns: [] },
    corrections: {},
    decisions: { units: {}, delegates: {} },
  }
  const data = { ...file, understanding: understood, congressId, uploadedById: office.personId, uploadedAt: new Date() }
  return (await rows.import.create({ data })).id
}

async function aRule({ congressId, office, transport }: Town): Promise<string> {
  const made = {
    createdById: office.personId,
    createdAt: new Date(),
    changedById: office.personId,
    changedAt: new Date(),
  }
  const rule = { congressId, condition: 'KEYWORD', words: ['公交'], unitId: transport.id, ...made }
  return (await rows.routingRule.create({ data: rule })).id
}

async function aMeeting(of: Town) {
  const meeting = await invitedTo(of)
  const [[item], [guest]] = [await itemsOf(meeting), await guestsOf(meeting)]
  return { meeting, meetingItem: item?.id as string, guest: guest?.id as string }
}

async function assessed(of: Town) {
  const { assessmentId, memberId: assessmentMember } = await anAssessment(of)
  const { assessmentId: checkedAssessment } = await anAssessment(of, { state: 'CHECKED' })
  const assessmentObjection = await anObjectionRow({ town: of, assessmentId })
  return {
    assessment: assessmentId,
    scheme: await aDraftScheme(of),
    assessedUnit: of.transport.id,
    assessmentMember,
    checkedAssessment,
    assessmentObjection,
    awardCall: (await awardRows(of, assessmentId))['award call'],
  }
}
