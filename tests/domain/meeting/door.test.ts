import { describe, expect, test } from 'vitest'
import type { MeetingGuest } from '@/lib/domain/meeting/meeting'
import { cameAs, clockedAt, doorOpensAt, ensureDoorOpen, signIn, undoSignIn } from '@/lib/domain/meeting/sign-in'
import { untouchedGuest } from '../../support/meeting-guests'

const hall = { state: 'INVITED', startsAt: new Date('2022-05-20T01:00:00Z') } as const
const opens = doorOpensAt(hall)
const now = new Date('2022-05-20T00:40:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const guest = (facts: Partial<MeetingGuest> = {}): MeetingGuest => ({ ...untouchedGuest, ...facts })
const here = { presence: 'PRESENT', name: '', post: '', at: now } as const

describe('the door', () => {
  test('is open from its minute on, and until the meeting is closed or cancelled', () => {
    expect(() => ensureDoorOpen(hall, opens)).not.toThrow()
    expect(() => ensureDoorOpen(hall, new Date(opens.getTime() - 1))).toThrow('sign-in-too-early')
    for (const state of ['UNDER_WAY', 'ENDED'] as const)
      expect(() => ensureDoorOpen({ ...hall, state }, now)).not.toThrow()
    for (const state of ['PLANNED', 'CLOSED', 'CANCELLED'] as const)
      expect(() => ensureDoorOpen({ ...hall, state }, now)).toThrow('move-not-open')
  })

  test("keeps the clerk's minute between its opening and now", () => {
    expect(clockedAt(hall, null, now)).toEqual(now)
    expect(clockedAt(hall, later(-60), now)).toEqual(later(-60))
    expect(clockedAt(hall, later(60), now)).toEqual(now)
    expect(clockedAt(hall, new Date(0), now)).toEqual(opens)
  })

  test('lets nobody in twice; who was taken for absent may come, and has no minute until then', () => {
    const absent = signIn(guest(), { ...here, presence: 'ABSENT' })
    expect(absent).toMatchObject({ presence: 'ABSENT', signedInAt: null, presentName: '' })
    const came = signIn(absent, here)
    expect(came).toMatchObject({ presence: 'PRESENT', signedInAt: now })
    for (const presence of ['PRESENT', 'ABSENT'] as const)
      expect(() => signIn(came, { ...here, presence })).toThrow('guest-signed-in')
  })

  test('takes back what was ticked, whole, and nothing where nothing was', () => {
    const came = signIn(guest({ capacity: 'HEAD' }), { ...here, presence: 'DEPUTY', name: '林副', post: '副局长' })
    const blank = { presence: null, presentName: '', presentPost: '', signedInAt: null, signedInWay: null }
    expect(undoSignIn({ ...came, signedInWay: 'TICK' })).toMatchObject(blank)
    expect(undoSignIn(guest({ presence: 'ABSENT' }))).toMatchObject(blank)
    expect(() => undoSignIn(guest())).toThrow('guest-not-signed-in')
  })

  test('knows who was announced in the place of a head, and nobody by a post that is not his', () => {
    const head = { capacity: 'HEAD', deputyName: '林副', deputyPost: '副局长' } as const
    const came = { presence: 'DEPUTY', post: '' } as const
    for (const name of ['', '林副'])
      expect(cameAs(head, { ...came, name })).toMatchObject({ presentName: '林副', presentPost: '副局长' })
    expect(cameAs(head, { ...came, name: '周科' })).toMatchObject({ presentName: '周科', presentPost: '' })
    expect(cameAs(head, { ...came, name: '周科', post: '科长' })).toMatchObject({ presentPost: '科长' })
    for (const presence of ['HEAD', 'DEPUTY'] as const)
      expect(() => cameAs({ ...head, capacity: 'OFFICIAL' }, { presence, name: 'x', post: '' })).toThrow(
        'presence-not-fitting',
      )
  })
})
