import { open, type Tx } from '@/lib/store/tx'
import type { Book, Somebody } from '../book'
import { chanceOf } from '../chance'
import type { World } from '../world'
import { insertTrips } from './insert-trips'
import { noRows } from './report-rows'
import { told } from './told'
import { write } from './write-report'

/** What inspections and surveys found in 2022, three reports to leaders with what followed, and a fourth that is being written. */
export async function insertReports(tx: Tx, world: World, book: Book, leader: Somebody): Promise<void> {
  const gone = await insertTrips(tx, world, book, chanceOf('inspections of 2022'))
  const rows = noRows()
  let number = 0
  for (const one of told) write(one, one.sentOn ? ++number : null, gone, { world, book, leader, rows })
  const db = open(tx)
  await db.specialReport.createMany({ data: rows.reports })
  await db.specialReportAddressee.createMany({ data: rows.addressees })
  await db.specialReportItem.createMany({ data: rows.items })
  await db.specialReportInstruction.createMany({ data: rows.instructions })
  await db.specialReportAnswer.createMany({ data: rows.answers })
  await db.paperCounter.create({
    data: { congressId: world.congressId, kind: 'SPECIAL_REPORT', year: 2022, lastNumber: number },
  })
}
