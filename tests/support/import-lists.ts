import { previewImport } from '@/lib/commands/preview-import'
import { fingerprintOf } from '@/lib/documents/workbooks/fingerprint'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { carryOut } from '@/lib/web/carry-out'
import { rows } from './ledger'
import { act, at, hashOf, type Person } from './people'

const header = '编号,标题,领衔代表,联名代表,代表团,主办单位,协办单位,交办日期,答复日期,答复类别,文号,公开属性,满意度'
let serial = 0

export type Previewed = { importId: string; isRepeated: boolean }

/** A list as a text file of the office, with its title. */
export async function preview(by: Person, lines: readonly string[], on = '2022-06-01'): Promise<Previewed> {
  const text = `某区第十九届人民代表大会第一次会议建议清单\n${header}\n${lines.join('\n')}\n`
  return previewBytes(by, '清单.csv', Buffer.from(text), on)
}

/** Read and previewed as the upload door does it. */
export async function previewBytes(by: Person, name: string, bytes: Buffer, on = '2022-06-01'): Promise<Previewed> {
  const table = await readTable({ name, bytes })
  const file = { name, sha256: fingerprintOf(bytes, table.sheet.name), byteSize: bytes.length }
  const key = `preview-${++serial}`
  const order = { tokenHash: hashOf(by.token), key, command: 'preview-import', requestHash: file.sha256, now: at(on) }
  return (await carryOut(previewImport, { ...order, input: { file, table } })) as Previewed
}

export const confirm = (by: Person, importId: string, wanted = 'ALL') =>
  act<{ suggestions: number }>(by, 'confirm-import', { importId, rows: wanted }, '2022-06-01')

export const undo = (by: Person, importId: string) =>
  act<{ suggestions: number }>(by, 'undo-import', { importId }, '2022-06-02')

export const suggestionsOf = (importId: string) =>
  rows('SELECT * FROM suggestion WHERE import_id = $1 ORDER BY number_text', [importId])

export async function countOf(table: string): Promise<number> {
  const [row] = await rows(`SELECT count(*)::int AS count FROM ${table}`)
  return Number(row?.count)
}
