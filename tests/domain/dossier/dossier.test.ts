import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { archiveNumber } from '@/lib/domain/dossier/archive-number'
import { bagFolder, bagInfo, manifestOf } from '@/lib/domain/dossier/bag'
import { type DossierFacts, missingFrom, type OwedReply } from '@/lib/domain/dossier/completeness'
import { differenceBetween } from '@/lib/domain/dossier/difference'
import type { Item } from '@/lib/domain/dossier/item'
import { numbered, safeName } from '@/lib/domain/dossier/numbering'
import { isReadyToCompile, orderDossier } from '@/lib/domain/dossier/ordering'
import { defaultRetention } from '@/lib/domain/dossier/retention'
import { dossierSections } from '@/lib/domain/dossier/sections'
import { isKeptInside } from '@/lib/domain/dossier/withheld'
import { Refusal } from '@/lib/domain/refusal'
import { insideTheUnit } from '@/lib/domain/suggestion/telling'
import { sections } from '@/lib/reports/dossier/sections'

const replied: OwedReply = {
  ...{ unit: '住建局', round: 1, isAcknowledged: true, isSigned: true, isHeard: true, hasLetter: true },
  ...{ addressees: 2, received: 2 },
}
const whole: DossierFacts = {
  ...{ status: 'CONCLUDED', hasText: true, isRegistered: true, isAssigned: true, replies: [replied] },
  ...{
    silentAssistants: [],
    unratedRounds: [],
    openPromises: 0,
    signedSheet: false,
    cameOnPaper: false,
    unscannedFiles: 0,
  },
}
const pieces = (more: Partial<DossierFacts>) => missingFrom({ ...whole, ...more }).map(({ piece }) => piece)
const withReply = (more: Partial<OwedReply>) => pieces({ replies: [{ ...replied, ...more }] })

describe('what is missing is named', () => {
  test('nothing of a suggestion that went all the way', () => {
    expect(missingFrom(whole)).toEqual([])
  })
  test('each piece by itself', () => {
    expect(pieces({ hasText: false })).toEqual(['text'])
    expect(pieces({ cameOnPaper: true })).toEqual(['signedSheet'])
    expect(pieces({ isRegistered: false })).toEqual(['registration'])
    expect(withReply({ isAcknowledged: false })).toEqual(['acknowledgement'])
    expect(withReply({ isHeard: false })).toEqual(['contact'])
    expect(withReply({ hasLetter: false })).toEqual(['letter'])
    expect(withReply({ received: 1 })).toEqual(['receipt'])
    expect(pieces({ silentAssistants: ['公安局'] })).toEqual(['opinion'])
    expect(pieces({ unratedRounds: [2] })).toEqual(['rating'])
    expect(pieces({ openPromises: 3 })).toEqual(['promises'])
    expect(pieces({ status: 'REPLIED' })).toEqual(['conclusion'])
    expect(pieces({ unscannedFiles: 1 })).toEqual(['scan'])
  })
  test('without a reply neither its letter nor its receipt is missing besides', () => {
    expect(withReply({ isSigned: false, hasLetter: false, received: 0 })).toEqual(['reply'])
  })
  test('what ended before it was answered owes no answer, but its text', () => {
    for (const status of ['WITHDRAWN', 'NOT_ACCEPTED', 'SPLIT', 'REJOINED'] as const)
      expect(pieces({ status, isAssigned: false, replies: [{ ...replied, isSigned: false }], hasText: false })).toEqual(
        ['text'],
      )
  })
})

describe('the order of a new version', () => {
  const order = { status: 'CONCLUDED', missing: [], remark: '', latest: null } as const
  const codeOf = (more: object) => {
    try {
      return orderDossier({ ...order, ...more })
    } catch (error) {
      return error instanceof Refusal ? error.code : error
    }
  }
  test('counts up, and begins anew only where something has happened', () => {
    expect(codeOf({})).toBe(1)
    expect(codeOf({ latest: { version: 2, state: 'MADE', isBehind: true } })).toBe(3)
    expect(codeOf({ latest: { version: 2, state: 'FAILED', isBehind: false } })).toBe(3)
    expect(codeOf({ latest: { version: 2, state: 'MADE', isBehind: false } })).toBe('dossier-up-to-date')
    expect(codeOf({ latest: { version: 2, state: 'ORDERED', isBehind: false } })).toBe('dossier-under-way')
  })
  test('with something missing only with a word why; a draft never', () => {
    expect(codeOf({ missing: [{ piece: 'rating' }] })).toBe('dossier-incomplete')
    expect(codeOf({ missing: [{ piece: 'rating' }], remark: '代表出国。' })).toBe(1)
    for (const status of ['DRAFT', 'CO_SIGNING']) expect(codeOf({ status })).toBe('dossier-not-handed-in')
  })
  test('together only what is over and whole', () => {
    expect(isReadyToCompile({ status: 'CONCLUDED', missing: [], latest: null })).toBe(true)
    expect(isReadyToCompile({ status: 'REPLIED', missing: [], latest: null })).toBe(false)
    expect(isReadyToCompile({ status: 'CONCLUDED', missing: [{ piece: 'letter' }], latest: null })).toBe(false)
    expect(
      isReadyToCompile({ status: 'CONCLUDED', missing: [], latest: { version: 1, state: 'ORDERED', isBehind: false } }),
    ).toBe(false)
  })
})

test('the archival number has fonds, year, period, session and number', () => {
  const of = {
    fonds: 'J001',
    year: 2022,
    retention: 'PERMANENT',
    term: 19,
    session: 1,
    number: '42',
    submittedOn: localDate('2022-02-23'),
    suggestionId: 'x-1a2b',
  } as const
  expect(archiveNumber(of)).toBe('J001-WS·2022-Y-JY1901-0042')
  expect(archiveNumber({ ...of, fonds: '', retention: 'TEN_YEARS', number: null })).toBe(
    'WS·2022-D10-JY1901-W202202231A2B',
  )
  expect(archiveNumber({ ...of, number: '闭/3' })).toBe('J001-WS·2022-Y-JY1901-闭3')
  expect(defaultRetention('CONCLUDED')).toBe('PERMANENT')
  expect(defaultRetention('NOT_ACCEPTED')).toBe('TEN_YEARS')
})

const item = (section: Item['section'], title: string): Item => ({
  ...{
    key: `${section}:${title}`,
    section,
    title,
    responsible: '',
    documentNumber: '',
    date: null,
    remark: '',
    extension: 'pdf',
  },
  source: { kind: 'written', blocks: [] },
})

test('papers are bound by section, numbered through, under names that every disk takes', () => {
  const folders = Object.fromEntries(dossierSections.map((name) => [name, name])) as Record<
    (typeof dossierSections)[number],
    string
  >
  const bound = numbered(
    [item('replies', '答复'), item('original', '关于/修路%的\n建议'), item('replies', '盖章')],
    folders,
  )
  expect(bound.map(({ path }) => path)).toEqual([
    'data/01-original/001-关于_修路_的_建议.pdf',
    'data/07-replies/002-答复.pdf',
    'data/07-replies/003-盖章.pdf',
  ])
  for (const hostile of ['../../etc/passwd', 'C:\\x', 'a\u0000b', '\u202egpj.exe', 'x'.repeat(400), 'CON', ''])
    expect(safeName(hostile, 'pdf')).toMatch(/^[^/\\%\p{C}:*?"<>|]{1,60}\.pdf$/u)
})

test('every section has its file', () => {
  expect(sections.map(({ section }) => section)).toEqual([...dossierSections])
})

test('the difference between two versions names papers', () => {
  const line = (key: string, sha256: string) => ({ key, title: `标题${key}`, sha256 })
  expect(
    differenceBetween(
      [line('a', '1'), line('b', '1'), line('c', '1')],
      [line('a', '1'), line('b', '2'), line('d', '1')],
    ),
  ).toEqual({
    added: ['标题d'],
    changed: ['标题b'],
    gone: ['标题c'],
  })
})

test('manifests are in order, as sha256sum writes them; a name in bag-info.txt breaks no line', () => {
  expect(
    manifestOf([
      { path: 'b', sha256: '2' },
      { path: 'a', sha256: '1' },
    ]),
  ).toBe('1  a\n2  b\n')
  const info = bagInfo({
    organization: '人大\nX: 1',
    archiveNumber: 'A',
    version: 2,
    title: 't',
    day: '2022-05-20',
    payload: [{ path: 'a', sha256: '1', byteSize: 7 }],
  })
  expect(info).toContain('Source-Organization: 人大 X: 1\n')
  expect(info).toContain('Payload-Oxum: 7.1\n')
  expect(bagFolder('J001-WS·2022-Y/..', 3)).toBe('J001-WS·2022-Y_..-v3')
})

test('what is inside or under a seal is given by its hash alone', () => {
  expect(isKeptInside('reply.draft-saved', null, [])).toBe(true)
  expect(isKeptInside('note.committee-written', null, [])).toBe(true)
  expect(isKeptInside('suggestion.rated', 1, [1])).toBe(true)
  expect(isKeptInside('suggestion.rated', 1, [2])).toBe(false)
  expect(isKeptInside('rating.paper-entered', null, [1])).toBe(true)
  expect(isKeptInside('suggestion.registered', null, [1])).toBe(false)
})

test.each(insideTheUnit)('how a unit came to its answer is told by no file: %s', (type) => {
  expect(isKeptInside(type, null, [])).toBe(true)
})
