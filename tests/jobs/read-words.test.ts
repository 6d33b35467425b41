import { expect, test } from 'vitest'
import { readWordsIn } from '@/lib/jobs/read-words'
import { search } from '@/lib/queries/search'
import { searchSchema } from '@/lib/schemas/search'
import { pdfWithUnembeddedFont } from '../documents/pdf-files'
import { handIn } from '../support/a-draft'
import { anAttachment } from '../support/attachments'
import { see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()

async function aFile(suggestionId: string, mediaType: string, words: string, more: object = {}): Promise<string> {
  const id = await anAttachment(town, suggestionId, { mediaType, ...more })
  const bytes = new Uint8Array(Buffer.from(words))
  await rows.attachmentPiece.updateMany({ where: { attachmentId: id }, data: { bytes } })
  return id
}

const found = async (text: string) =>
  (await see(town.office, search, searchSchema.parse({ text }), '2022-06-01')).rows.map(({ subjectId }) => subjectId)
const stateOf = async (attachmentId: string) =>
  (await rows.attachmentWords.findUnique({ where: { attachmentId } }))?.state ?? null

test('files that nobody has read are read, each once, and one that cannot be read holds up none', async () => {
  const suggestionId = await handIn(town.lead, '2022-02-23')
  const wordless = await aFile(
    suggestionId,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    '没有字的文档',
  )
  const picture = await aFile(suggestionId, 'image/png', '图')
  const infected = await aFile(suggestionId, 'text/plain', '玉衡测量', { scanState: 'INFECTED' })
  const plain = await aFile(suggestionId, 'text/plain', '井下发现玉衡石刻一方。')
  const paper = await aFile(
    suggestionId,
    'application/pdf',
    pdfWithUnembeddedFont('开阳渠闸门检修记录').toString('latin1'),
  )
  const broken = await aFile(suggestionId, 'application/pdf', '%PDF-1.7 玉衡')
  expect(await found('玉衡石刻')).toEqual([])

  await readWordsIn(town.congressId)
  expect(await found('玉衡石刻')).toEqual([plain])
  expect(await found('开阳渠闸门')).toEqual([paper])
  expect(await Promise.all([wordless, picture, infected, plain, paper, broken].map(stateOf))).toEqual([
    'WITHOUT_TEXT',
    'NOT_READABLE',
    null,
    'READ',
    'READ',
    'NOT_READABLE',
  ])

  await rows.attachmentPiece.updateMany({ where: { attachmentId: plain }, data: { bytes: new Uint8Array([65]) } })
  await readWordsIn(town.congressId)
  expect(await found('玉衡石刻')).toEqual([plain])
})
