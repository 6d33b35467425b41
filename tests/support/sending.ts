import { afterAll, beforeAll, beforeEach } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { sendNotice } from '@/lib/jobs/send-notices'
import type { Person } from './people'
import { openMailServer, openReceiver } from './receivers'
import { rows } from './rows'
import { foundTown, type Town } from './town'

export const mail = await openMailServer()
export const robot = await openReceiver()
export const gateway = await openReceiver()
export const plainAnswer = robot.answer

process.env.SMTP_URL = mail.url
process.env.MAIL_FROM = 'huiyin@congress.test'
process.env.WECOM_WEBHOOK_URL = `${robot.url}/wecom?key=a-key`
process.env.DINGTALK_WEBHOOK_URL = `${robot.url}/dingtalk?access_token=a-token`
process.env.DINGTALK_SECRET = 'SEC-of-the-test'
process.env.SMS_GATEWAY_URL = `${gateway.url}/send`
process.env.SMS_GATEWAY_TOKEN = 'a-gateway-token'
process.env.SEND_TIMEOUT_SECONDS = '0.5'

/** A town of which nobody has an address, before each test. */
export const here = {} as { town: Town }

beforeAll(async () => {
  here.town = await foundTown()
})

beforeEach(async () => {
  await rows.person.updateMany({ data: { email: null, phone: null } })
  await rows.noticePreference.deleteMany()
  mail.letters.length = 0
  for (const receiver of [robot, gateway]) {
    receiver.calls.length = 0
    receiver.answer = plainAnswer
  }
})

afterAll(async () => {
  await Promise.all([mail.close(), robot.close(), gateway.close()])
})

export const reach = ({ personId }: Person, address: { email?: string; phone?: string }) =>
  rows.person.update({ where: { id: personId }, data: address })

export const prefer = ({ personId }: Person, topic: string, channel: string, choice: string) =>
  rows.noticePreference.create({ data: { congressId: here.town.congressId, personId, topic, channel, choice } })

/** Tells the event of that kind, and answers with the notices that leave the house. */
export async function told(suggestionId: string, type: string) {
  const { id: eventId, congressId } = await rows.event.findFirstOrThrow({ where: { suggestionId, type } })
  await deliverEvent({ congressId, eventId })
  return rows.notice.findMany({ where: { eventId, channel: { not: 'IN_APP' } }, orderBy: { channel: 'asc' } })
}

export const send = (noticeId: string) => sendNotice({ congressId: here.town.congressId, noticeId })

export const stateOf = (id: string) => rows.notice.findUniqueOrThrow({ where: { id } })

export const noticeTo = async (suggestionId: string, type: string, { personId }: Person, channel = 'EMAIL') =>
  (await told(suggestionId, type)).find((one) => one.personId === personId && one.channel === channel)
