import { expect, test } from 'vitest'
import { decideFile } from '@/lib/domain/redaction/deciding'
import { ensurePublicName, mayBecomePublic, type PublishableFile, tellsOfSomebody } from '@/lib/domain/redaction/files'
import { firstChosen, groupsOf, marksOf, piecesOf, withMarks, withoutMarks } from '@/lib/domain/redaction/marking'
import { leftBehind, redactionsMissing, wordsTakenOut } from '@/lib/domain/redaction/missing'
import { ensureSameText, type Part, partKey } from '@/lib/domain/redaction/parts'
import { proposedSpans } from '@/lib/domain/redaction/proposing'
import { occurrencesOf } from '@/lib/domain/redaction/spans'
import { ensureTellsNobody } from '@/lib/domain/redaction/traces'
import { Refusal } from '@/lib/domain/refusal'

const part = (noun: Part['noun'], text: string, hash = 'h'): Part => ({
  noun,
  ordinal: null,
  replyId: null,
  text,
  hash,
})
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return undefined
}
const file: PublishableFile = {
  id: 'f',
  suggestionId: 's',
  kind: 'ATTACHMENT',
  fileName: '说明.pdf',
  mediaType: 'application/pdf',
  byteSize: 3,
  version: 1,
  scanState: 'CLEAN',
  decision: null,
}

test('what nobody looked at, what changed since and what was not decided are missing', () => {
  const parts = [part('TITLE', 'a'), part('SITUATION', 'b'), { ...part('ASK', 'c'), ordinal: 2 }]
  const looked = [
    { part: 'TITLE', hash: 'h', spans: [] },
    { part: 'SITUATION', hash: 'other', spans: [] },
  ]
  expect(redactionsMissing(parts, looked, [file])).toEqual([
    { kind: 'PART', key: 'SITUATION', why: 'CHANGED' },
    { kind: 'PART', key: 'ASK:2', why: 'NEVER' },
    { kind: 'FILE', attachmentId: 'f' },
  ])
  const decided = { ...file, decision: { publication: 'WITHHELD' as const, ground: 'PRIVACY' as const } }
  expect(redactionsMissing(parts.slice(0, 1), looked, [decided])).toEqual([])
})

test('what was taken out here and stands there is pointed out', () => {
  const parts = [part('TITLE', '为王大明家通路'), part('SITUATION', '王大明住在村东')]
  const spans = occurrencesOf('王大明住在村东', '王大明', 'PERSONAL_DATA')
  const looked = [
    { part: 'TITLE', hash: 'h', spans: [] },
    { part: 'SITUATION', hash: 'h', spans },
  ]
  expect(leftBehind(parts, looked)).toEqual([{ words: '王大明', key: 'TITLE' }])
  expect(wordsTakenOut(parts, looked)).toEqual([{ words: '王大明', ground: 'PERSONAL_DATA' }])
  expect(wordsTakenOut([part('TITLE', '为王大明家通路', 'new')], looked)).toEqual([])
})

test('a mark on another text than the one that is there is refused', () => {
  const one = part('TITLE', '一二三')
  expect(codeOf(() => ensureSameText(one, 'other', []))).toBe('redaction-text-changed')
  expect(codeOf(() => ensureSameText(one, 'h', [{ from: 1, to: 4, ground: 'PRIVACY' }]))).toBe('redaction-text-changed')
  expect(codeOf(() => ensureSameText(one, 'h', [{ from: 2, to: 2, ground: 'PRIVACY' }]))).toBe('redaction-text-changed')
  expect(codeOf(() => ensureSameText(one, 'h', [{ from: 1, to: 3, ground: 'PRIVACY' }]))).toBeUndefined()
  expect(partKey({ noun: 'LETTER', ordinal: null, replyId: 'r' })).toBe('LETTER:r')
})

test('signed sheets, ratings, proofs and what the office closed never become public', () => {
  expect(mayBecomePublic({ kind: 'ATTACHMENT', visibility: 'INTERNAL' })).toBe(true)
  expect(mayBecomePublic({ kind: 'EVIDENCE', visibility: 'PUBLIC' })).toBe(true)
  for (const kind of ['SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'RATING_FORM', 'CONTACT_PROOF', 'SEALED_LETTER'] as const)
    expect(mayBecomePublic({ kind, visibility: 'PUBLIC' })).toBe(false)
  expect(mayBecomePublic({ kind: 'ATTACHMENT', visibility: 'OFFICE' })).toBe(false)
})

test('a name for the public ends as the file does and names nobody', () => {
  expect(tellsOfSomebody('村民王大明_13812345678.jpg', [])).toBe(true)
  expect(tellsOfSomebody('王大明身份证复印件.jpg', [])).toBe(true)
  expect(tellsOfSomebody('马军运来信.pdf', ['马军运'])).toBe(true)
  expect(tellsOfSomebody('纬二路现场照片3.jpg', [])).toBe(false)
  expect(codeOf(() => ensurePublicName('附件1.docx', '说明.pdf', []))).toBe('public-name-ending')
  expect(codeOf(() => ensurePublicName('13812345678.pdf', '说明.pdf', []))).toBe('public-name-telling')
  expect(codeOf(() => ensurePublicName('附件1.pdf', '说明.pdf', []))).toBeUndefined()
})

test('each decision asks for what it needs', () => {
  const standing = {
    file,
    copies: [{ ...file, id: 'c', fileName: '脱敏.pdf' }],
    names: [],
    scan: { isRequired: false },
  }
  const decide = (asked: object, more: object = {}) =>
    decideFile({ ...standing, ...more }, { publication: 'AS_IS', publicName: '附件1.pdf', ...asked })
  expect(decide({}).decision).toEqual({ publication: 'AS_IS', publicName: '附件1.pdf' })
  expect(decide({ publication: 'REPLACED', replacementId: 'c' })).toMatchObject({ goesOut: { id: 'c' } })
  expect(decide({ publication: 'WITHHELD', ground: 'SAFETY' })).toEqual({
    decision: { publication: 'WITHHELD', ground: 'SAFETY' },
    goesOut: null,
  })
  expect(codeOf(() => decide({ publication: 'WITHHELD' }))).toBe('file-publication-basis-missing')
  expect(codeOf(() => decide({ publicName: '' }))).toBe('file-publication-basis-missing')
  expect(codeOf(() => decide({ publication: 'REPLACED' }))).toBe('file-publication-basis-missing')
  expect(codeOf(() => decide({ publication: 'REPLACED', replacementId: 'f' }))).toBe('replacement-unfit')
  expect(codeOf(() => decide({}, { file: { ...file, scanState: 'INFECTED' } }))).toBe('attachment-infected')
  const waiting = { file: { ...file, scanState: 'UNSCANNED' }, scan: { isRequired: true } }
  expect(codeOf(() => decide({}, waiting))).toBe('attachment-not-scanned')
})

test('whom a file names is said, and a signer who is kept never goes out in it', () => {
  const nobody = { kept: [], known: [] }
  const traces = { authors: ['赵科长'], text: '村民王大明反映' }
  expect(codeOf(() => ensureTellsNobody(traces, nobody, false))).toBe('file-tells-of-somebody')
  expect(codeOf(() => ensureTellsNobody(traces, nobody, true))).toBeUndefined()
  expect(codeOf(() => ensureTellsNobody({ authors: [], text: '投资三万元' }, nobody, false))).toBeUndefined()
  const kept = { kept: ['马军运'], known: [] }
  expect(codeOf(() => ensureTellsNobody({ authors: ['马军运代表'], text: '' }, kept, true))).toBe(
    'file-tells-of-signer',
  )
})

test('a proposal is ticked or not, what is made by hand stays on the list when it is unticked', () => {
  const text = '马军运代表：村民王大明，电话0531-84231234'
  const proposals = proposedSpans(text, ['马军运'])
  const chosen = firstChosen(proposals)
  expect(marksOf(proposals, chosen, []).map(({ reason, isOut, isObliged }) => [reason, isOut, isObliged])).toEqual([
    ['SIGNER', true, true],
    ['NAME', true, false],
    ['LANDLINE', false, false],
  ])
  const own = { from: 3, to: 5, ground: 'PRIVACY' as const }
  const more = withMarks(withoutMarks(chosen, [{ from: 0, to: 3 }]), [own])
  expect(marksOf(proposals, more, [own])[0]).toMatchObject({ reason: 'SIGNER', isOut: true })
  expect(marksOf(proposals, more, [own])[1]).toMatchObject({ reason: 'OWN', isOut: true, ground: 'PRIVACY' })
  expect(marksOf(proposals, withoutMarks(more, [own]), [own])[1]).toMatchObject({ reason: 'OWN', isOut: false })
  const pieces = piecesOf(text, groupsOf(text, marksOf(proposals, more, [own])))
  expect(pieces.map(({ words }) => words).join('')).toBe(text)
  expect(pieces.filter(({ isOut }) => isOut).map(({ words }) => words)).toEqual(['马军运', '代表', '王大明'])
})

test('the same words are one line, numbered wherever they stand', () => {
  const text = '村民王大明说，手机13812345678；村民王大明，又说'
  const proposals = proposedSpans(text, [])
  const groups = groupsOf(text, marksOf(proposals, firstChosen(proposals), []))
  expect(groups.map(({ words, marks, isOut }) => [words, marks.length, isOut])).toEqual([
    ['王大明', 2, true],
    ['13812345678', 1, true],
  ])
  expect(
    piecesOf(text, groups)
      .filter(({ numbers }) => numbers.length > 0)
      .map(({ numbers }) => numbers[0]),
  ).toEqual([1, 2, 1])
})
