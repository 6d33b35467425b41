import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { ensureOwn, levelsOpenTo, type NoteLevel, noteLevels, seesNote } from '@/lib/domain/suggestion/note'
import { aDraft, anAssignment } from '@/tests/support/suggestions'

const suggestion = aDraft({
  status: 'IN_PROGRESS',
  leadDelegateId: 'lead',
  delegationId: 'delegation-1',
  coSigners: [
    { delegateId: 'signed', state: 'CONFIRMED' },
    { delegateId: 'asked', state: 'INVITED' },
  ],
  assignments: [
    anAssignment({ id: 'a1', unitId: 'leading', role: 'LEAD' }),
    anAssignment({ id: 'a2', unitId: 'assisting', role: 'ASSIST' }),
    anAssignment({ id: 'a3', unitId: 'relieved', status: 'ENDED', endedOn: localDate('2022-03-04') }),
  ],
})

const actor = (...grants: Grant[]): Actor => ({
  ...{ personId: 'me', accountId: 'a', signInId: 's', name: 'n', grants },
  congress: { id: suggestion.congressId, name: 'c', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false },
})

/** Who reads a note of the leading unit, at each level; whoever is not named reads none. */
const readers: [who: string, grants: Grant[], reads: NoteLevel[]][] = [
  ['clerk of the lead', [{ role: 'UNIT_CLERK', unitId: 'leading' }], ['UNIT', 'HANDLERS']],
  ['head of the lead', [{ role: 'UNIT_HEAD', unitId: 'leading' }], ['UNIT', 'HANDLERS']],
  ['clerk of the assisting unit', [{ role: 'UNIT_CLERK', unitId: 'assisting' }], ['HANDLERS']],
  ['clerk of a unit that was relieved', [{ role: 'UNIT_CLERK', unitId: 'relieved' }], []],
  ['clerk of another unit', [{ role: 'UNIT_CLERK', unitId: 'other' }], []],
  ['delegate office', [{ role: 'DELEGATE_OFFICE' }], ['COMMITTEE']],
  ['committee leader', [{ role: 'COMMITTEE_LEADER' }], ['COMMITTEE']],
  ['government office', [{ role: 'GOVERNMENT_OFFICE' }], []],
  ['liaison officer', [{ role: 'DELEGATION_OFFICER', delegationId: 'delegation-1' }], []],
  ['assessor', [{ role: 'ASSESSOR', assessmentGroup: 1 }], []],
  ['audit administrator', [{ role: 'AUDIT_ADMINISTRATOR' }], []],
  ['lead delegate', [{ role: 'DELEGATE', delegateId: 'lead' }], []],
  ['co-signer', [{ role: 'DELEGATE', delegateId: 'signed' }], []],
  ['nobody', [], []],
]

const noteAt = (level: NoteLevel) => ({ level, assignmentId: level === 'COMMITTEE' ? null : 'a1' })
const reads = (who: Actor) => noteLevels.filter((level) => seesNote(who, { suggestion, note: noteAt(level) }))

/** What the committee thinks of a unit is kept from whoever works there, though he holds an office of the committee too. */
test.each<[who: string, grants: Grant[], reads: NoteLevel[]]>([
  [
    'officer who works at the lead',
    [{ role: 'DELEGATE_OFFICE' }, { role: 'UNIT_CLERK', unitId: 'leading' }],
    ['UNIT', 'HANDLERS'],
  ],
  [
    'leader who heads a unit that was relieved',
    [{ role: 'COMMITTEE_LEADER' }, { role: 'UNIT_HEAD', unitId: 'relieved' }],
    [],
  ],
  [
    'officer who works elsewhere',
    [{ role: 'DELEGATE_OFFICE' }, { role: 'UNIT_CLERK', unitId: 'other' }],
    ['COMMITTEE'],
  ],
])('%s', (_, grants, expected) => {
  const who = actor(...grants)
  expect(reads(who)).toEqual(expected)
  expect(levelsOpenTo(who, suggestion).map(({ level }) => level)).toEqual(expected)
})

test.each(readers)('%s', (_, grants, expected) => expect(reads(actor(...grants))).toEqual(expected))

describe('whatever offices somebody holds together', () => {
  const anyGrant = fc.constantFrom(...readers.flatMap(([, grants]) => grants))
  const someGrants = fc.array(anyGrant, { maxLength: 5 })

  test('who signed the suggestion reads no note and writes none', () => {
    const signer = fc.constantFrom('lead', 'signed')
    fc.assert(
      fc.property(someGrants, signer, (grants, delegateId) => {
        const who = actor(...grants, { role: 'DELEGATE', delegateId })
        expect(reads(who)).toEqual([])
        expect(levelsOpenTo(who, suggestion)).toEqual([])
      }),
    )
  })

  test('a level is read through an office of that level, and only so', () => {
    const others = fc.constantFrom(
      ...readers.filter(([, , levels]) => levels.length === 0).flatMap(([, grants]) => grants),
    )
    fc.assert(
      fc.property(fc.array(others, { maxLength: 6 }), (grants) => {
        expect(reads(actor(...grants))).toEqual([])
      }),
    )
  })

  test('whoever writes at a level reads what he wrote', () => {
    fc.assert(
      fc.property(someGrants, (grants) => {
        const who = actor(...grants)
        for (const note of levelsOpenTo(who, suggestion)) expect(seesNote(who, { suggestion, note })).toBe(true)
      }),
    )
  })
})

test('a note is put right by whoever wrote it, and not once it is struck out', () => {
  const note = { level: 'UNIT' as const, assignmentId: 'a1', writtenById: 'me', struckAt: null }
  expect(() => ensureOwn(actor(), note)).not.toThrow()
  expect(() => ensureOwn(actor(), { ...note, writtenById: 'another' })).toThrow('note-of-another')
  expect(() => ensureOwn(actor(), { ...note, struckAt: new Date() })).toThrow('note-struck')
})
