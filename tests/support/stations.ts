import { newDoorForm } from '@/lib/auth/door-form'
import { showDoor, takeAtDoor } from '@/lib/web/door-at-station'
import { answerReceipt } from '@/lib/web/door-receipt'
import { publicOrigin } from './http'
import { act, type Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

export const oddFifteenth = { months: 'ODD', on: 'D15', opensAt: '09:00', closesAt: '11:00' }

export const stationFacts = (town: Town, more: object = {}) => ({
  kind: 'STATION',
  delegationId: town.delegations[0],
  townUnitId: town.street.id,
  name: '安康社区联络站',
  place: '安康社区党群服务中心一楼',
  phone: '0531-8423-0000',
  opening: oddFifteenth,
  ...more,
})

export const openedStation = async (town: Town, more: object = {}, by: Person = town.office, on = '2022-01-05') =>
  (await act<{ stationId: string }>(by, 'open-station', stationFacts(town, more), on)).stationId

export const stationRow = (id: string) => rows.liaisonStation.findUniqueOrThrow({ where: { id } })

/** A day with those who are on duty. */
export async function dayAt(
  town: Town,
  stationId: string,
  heldOn = '2022-03-15',
  delegateIds = [town.lead.delegateId],
) {
  const { activityId } = await act<{ activityId: string }>(
    town.office,
    'plan-station-day',
    { stationId, heldOn },
    '2022-03-01',
  )
  const duty = { activityId, version: 1, delegateIds }
  await act(town.office, 'change-duty', duty, '2022-03-01')
  return activityId
}

export const theDay = (id: string) => rows.activity.findUniqueOrThrow({ where: { id }, include: { delegates: true } })

type Sent = { code: string; fields?: Record<string, string>; headers?: Record<string, string>; token?: string }

export const complaint = '村口的路灯坏了半个月，晚上走路看不清，请帮忙修一修。'

/** As a browser without a script sends it; the form was given out a minute ago. */
export function sendAtDoorOf({ code, fields = {}, headers = {}, token }: Sent): Promise<Response> {
  const form = token ?? newDoorForm(code, new Date(Date.now() - 60_000))
  const body = new URLSearchParams({ form, text: complaint, place: '', name: '', phone: '', website: '', ...fields })
  const usual = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: publicOrigin, ...headers }
  const request = new Request(`${publicOrigin}/door/${code}`, { method: 'POST', headers: usual, body: body.toString() })
  return takeAtDoor(request, code)
}

export const codeOn = (page: string): string => /class="code">([0-9A-Z-]{14})</.exec(page)?.[1] ?? ''

export function askWith(code: string, headers: Record<string, string> = {}): Promise<Response> {
  const usual = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: publicOrigin, ...headers }
  const body = new URLSearchParams({ code }).toString()
  return answerReceipt(new Request(`${publicOrigin}/door/receipt`, { method: 'POST', headers: usual, body }))
}

/** A station with a day, on duty nobody of whom something is kept secret, and something from its door. */
export async function stationWorld(town: Town) {
  const { stationId: station, code } = await aDoor(town)
  const stationDay = await dayAt(town, station, undefined, [town.stranger.delegateId])
  await sendAtDoorOf({ code })
  const [item] = await sentTo(station)
  return { station, stationDay, doorItem: item?.id as string }
}

export async function aDoor(town: Town, more: object = {}) {
  const stationId = await openedStation(town, more)
  return { stationId, code: (await stationRow(stationId)).doorCode }
}

export const sentTo = (stationId: string) =>
  rows.voiceItem.findMany({ where: { stationId }, include: { doorItem: true }, orderBy: { receivedAt: 'asc' } })

export async function lookAt(code: string) {
  const response = await showDoor(new Request(`${publicOrigin}/door/${code}`), code)
  return { status: response.status, headers: response.headers, page: await response.text() }
}
