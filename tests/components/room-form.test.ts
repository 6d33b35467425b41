import { expect, test } from 'vitest'
import type { Recorded, Tick } from '@/components/meetings/room/entry'
import { answererOf, type FormValues, faultsOf, valuesOf, written } from '@/components/meetings/room/form-values'
import { guestAsSeen, newer, withSent } from '@/components/meetings/room/live-room'
import type { RoomItem } from '@/lib/queries/get-meeting-room'
import type { LiveGuest, LiveItem, RoomLive } from '@/lib/queries/meeting-room-live'

const item: RoomItem = {
  ...{ id: 'item', suggestionId: 'suggestion', position: 1, numberText: '1', title: '关于候车亭的建议', lead: '王芳' },
  ...{ coSigners: [], isSecret: false, units: [{ unitId: 'unit', name: '区交通运输局', role: 'SOLE' }] },
  ...{ asks: [], replies: [] },
}
const blank: LiveItem = {
  ...{ id: 'item', version: 1, outcome: null, answeredByUnitId: null, answeredBy: '', answeredByPost: '' },
  ...{ answeredByRank: null, answerText: '', delegateWords: '', recordedAt: null, recordedBy: null, promises: [] },
  ...{ rated: 0, raters: 1, opensRating: false },
}
const guest: LiveGuest = {
  ...{ id: 'guest', capacity: 'HEAD', presence: null, presentName: '', presentPost: '', signedInAt: null },
}
const live: RoomLive = { now: 0, state: 'UNDER_WAY', currentItemId: null, items: [blank], guests: [guest] }

const said: FormValues = {
  ...{ unitId: 'unit', name: '李明', post: '局长', rank: 'HEAD', answer: '', words: '同意', outcome: 'ACCEPTED' },
  promises: [],
}
const promise = { unitId: 'unit', text: '六月底前修好', responsiblePerson: '李明', money: '', dueOn: '2023-06-30' }
const today = '2023-01-09'

const record = (version: number): Recorded => ({
  ...{ key: 'key', doneAt: 1000, command: 'record-meeting-item' },
  input: { ...written({ ...said, promises: [promise] }), itemId: 'item', version, doneAt: 1000 },
})

test('whoever came for the unit stands there already, and is chosen again with another unit', () => {
  const came = { presence: 'DEPUTY', presentName: '赵强', presentPost: '副局长' } as const
  expect(valuesOf(blank, item, () => came)).toMatchObject({
    unitId: 'unit',
    name: '赵强',
    post: '副局长',
    rank: 'DEPUTY',
  })
  expect(valuesOf(blank, item, () => undefined)).toMatchObject({ name: '', rank: '' })
  expect(answererOf({ ...came, presence: 'ABSENT' })).toEqual({ name: '', post: '', rank: '' })
})

test('what the server would refuse is said before it is kept', () => {
  expect(faultsOf(said, today)).toEqual({})
  expect(faultsOf({ ...said, outcome: '' }, today)).toEqual({ outcome: 'required' })
  expect(faultsOf({ ...said, name: ' ', words: '', rank: '' }, today)).toEqual({
    ...{ name: 'required', rank: 'required', words: 'required' },
  })
  expect(faultsOf({ ...said, name: '', outcome: 'POSTPONED' }, today)).toEqual({})
  expect(faultsOf({ ...said, outcome: 'POSTPONED', promises: [promise] }, today)).toEqual({ outcome: 'postponed' })
  const poor = { ...promise, text: '修好', responsiblePerson: '', dueOn: '2023-01-08' }
  expect(faultsOf({ ...said, promises: [promise, poor] }, today)).toEqual({
    ...{ 'promises.1.text': 'short', 'promises.1.responsiblePerson': 'required', 'promises.1.dueOn': 'past' },
  })
})

test('what was sent stands before the server is asked again, and an older answer takes nothing back', () => {
  const sent = withSent(live, record(1), { version: 2 }, { clerk: '周婷', unit: () => '区交通运输局' })
  expect(sent.items[0]).toMatchObject({ version: 2, outcome: 'ACCEPTED', recordedBy: '周婷' })
  expect(sent.items[0]?.promises).toMatchObject([{ unit: '区交通运输局', dueOn: '2023-06-30' }])
  expect(newer(sent, live).items[0]?.version).toBe(2)
  const later = { ...live, items: [{ ...blank, version: 3 }] }
  expect(newer(sent, later).items[0]?.version).toBe(3)
})

test('a guest is seen as this device has noted him', () => {
  const tick: Tick = {
    ...{ key: 'key', doneAt: 1000, command: 'sign-in-guest' },
    input: { meetingId: 'meeting', guestId: 'guest', presence: 'DEPUTY', name: '赵强', post: '副局长', at: 1000 },
  }
  expect(guestAsSeen(guest, [tick])).toMatchObject({ presence: 'DEPUTY', presentName: '赵强' })
  expect(guestAsSeen({ ...guest, id: 'other' }, [tick]).presence).toBeNull()
  expect(guestAsSeen(guest, [{ ...tick, input: { ...tick.input, presence: 'ABSENT' } }]).signedInAt).toBeNull()
})
