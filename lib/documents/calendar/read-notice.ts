import { readEvents } from '@/lib/domain/calendar/read-events'
import { readRows } from '@/lib/domain/calendar/read-rows'
import { type FileReading, fileLimits } from '@/lib/domain/calendar/reading'
import { Refusal } from '@/lib/domain/refusal'
import { readTable } from '../workbooks/read-table'

/** The days of a notice out of an iCalendar file, or out of a table of day, kind and name. */
export async function readNotice(name: string, bytes: Buffer): Promise<FileReading> {
  if (bytes.length === 0) throw new Refusal('file-empty')
  const start = bytes.subarray(0, 200).toString('latin1').replace(/^ï»¿/, '').trimStart()
  if (/^BEGIN:VCALENDAR/i.test(start)) return readEvents(calendarText(bytes))
  const { sheet } = await readTable({ name, bytes })
  return readRows(sheet.rows)
}

/** UTF-8 by its standard (RFC 5545, 3.1.4), and of a length that a person could have looked through. */
function calendarText(bytes: Buffer): string {
  const text = decoded(bytes)
  if (text.includes('\0')) throw new Refusal('text-holds-nul')
  const lines = text.split('\n')
  if (lines.length > fileLimits.lines) throw new Refusal('too-many-rows', { limit: fileLimits.lines })
  if (lines.some(({ length }) => length > fileLimits.lineLength))
    throw new Refusal('cell-too-long', { limit: fileLimits.lineLength })
  return text
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('text-encoding-unknown')
  }
}
