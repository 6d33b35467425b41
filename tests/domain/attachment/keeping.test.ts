import { expect, test } from 'vitest'
import { attachmentVisibilities, scanStates, whyWithheld } from '@/lib/domain/attachment/attachment'
import { acceptedFiles, fileKinds, kindOfExtension } from '@/lib/domain/attachment/file-kinds'
import { ensureNotFuture, ensureRoom, isRestorable, room } from '@/lib/domain/attachment/keeping'
import { localDate } from '@/lib/domain/deadlines/local-date'

const empty = { files: 0, bytes: 0, bytesOfPersonToday: 0 }
const adding = (bytes: number, isNewDocument = true) => ({ bytes, isNewDocument })

test('twenty files and no more; a new version is no new file', () => {
  ensureRoom({ ...empty, files: 19 }, adding(1))
  expect(() => ensureRoom({ ...empty, files: 20 }, adding(1))).toThrow('attachments-full')
  ensureRoom({ ...empty, files: 20 }, adding(1, false))
})

test('a hundred megabytes a suggestion, two hundred a person and day, to the byte', () => {
  ensureRoom({ ...empty, bytes: room.bytesOfSuggestion - 7 }, adding(7))
  expect(() => ensureRoom({ ...empty, bytes: room.bytesOfSuggestion - 7 }, adding(8, false))).toThrow(
    'attachments-too-large-together',
  )
  ensureRoom({ ...empty, bytesOfPersonToday: room.bytesOfPersonInADay - 7 }, adding(7))
  expect(() => ensureRoom({ ...empty, bytesOfPersonToday: room.bytesOfPersonInADay - 7 }, adding(8))).toThrow(
    'attachments-of-the-day',
  )
})

test('a file in which something was found never leaves; an unknown one only where nobody has to look', () => {
  const of = (isRequired: boolean) => scanStates.map((state) => whyWithheld(state, { isRequired }))
  expect(of(true)).toEqual(['attachment-not-scanned', null, 'attachment-infected'])
  expect(of(false)).toEqual([null, null, 'attachment-infected'])
})

test('what was taken out can be put back until handing in settles it', () => {
  const removedAt = new Date('2022-02-23T02:00:00Z')
  const of = (submittedAt: string | null) =>
    isRestorable({ way: 'WRITER', removedAt }, { submittedAt: submittedAt === null ? null : new Date(submittedAt) })
  expect([of(null), of('2022-02-23T01:00:00Z'), of('2022-02-23T03:00:00Z')]).toEqual([true, true, false])
  expect(isRestorable({ way: 'OFFICE', removedAt }, { submittedAt: new Date('2022-02-24') })).toBe(true)
  expect(isRestorable({ way: 'WRITER', removedAt: null }, { submittedAt: null })).toBe(false)
})

test('paper cannot have come tomorrow', () => {
  const today = localDate('2022-03-01')
  ensureNotFuture(today, today)
  ensureNotFuture(null, today)
  expect(() => ensureNotFuture(localDate('2022-03-02'), today)).toThrow('paper-in-future')
})

test('nothing that a browser runs is among the kinds, and pictures are asked for by type', () => {
  for (const extension of ['html', 'htm', 'svg', 'xml', 'js', 'exe', 'zip', 'docm', 'xlsm', 'heic', ''])
    expect(kindOfExtension(extension)).toBeUndefined()
  const shown = Object.values(fileKinds).filter(({ isShownInline }) => isShownInline)
  expect(shown.map(({ mediaType }) => mediaType)).toEqual(['application/pdf', 'image/jpeg', 'image/png'])
  expect(acceptedFiles.split(',')).toEqual(expect.arrayContaining(['image/jpeg', 'image/png', '.pdf', '.docx']))
  expect(acceptedFiles).not.toContain('image/*')
  expect(attachmentVisibilities).toHaveLength(3)
})
