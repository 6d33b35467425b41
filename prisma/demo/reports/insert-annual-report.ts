import type { Actor } from '@/lib/domain/access/actor'
import { composeReport } from '@/lib/domain/annual-report/compose'
import { numbersOf } from '@/lib/domain/annual-report/numbers'
import { publicContent } from '@/lib/domain/annual-report/public-content'
import { sealedText } from '@/lib/domain/annual-report/seal'
import { localDate } from '@/lib/domain/deadlines/local-date'
import type { EventType } from '@/lib/domain/events'
import { readYearGround } from '@/lib/queries/year-ground'
import { dayToStore } from '@/lib/store/days'
import { hashOfText } from '@/lib/store/hash-of-text'
import { open, type Tx } from '@/lib/store/tx'
import { reportTitle } from '@/lib/wording/annual-report-text'
import { reportOutline } from '@/lib/wording/report-outlines'
import type { Prisma } from '@/prisma/generated/client'
import { tellerOf } from '../assessment/told'
import type { Book, Somebody } from '../book'
import { at, clock, timeZone } from '../days'
import { identifiers } from '../identifiers'
import type { World } from '../world'

const year = 2022
const shortName = '济阳区'
const days = {
  frozen: localDate('2023-01-04'),
  approved: localDate('2023-01-05'),
  published: localDate('2023-01-08'),
}
const moments = {
  written: at(localDate('2023-01-03'), clock(9, 30)),
  frozen: at(days.frozen, clock(16, 0)),
  approved: at(days.approved, clock(10, 0)),
  decided: at(days.approved, clock(14, 0)),
  published: at(days.published, clock(9, 0)),
}

/** 年度报告 of 2022: written, frozen and approved in the first days of the new year, and public with the session. */
export async function insertAnnualReport(tx: Tx, { congressId, officer }: World, book: Book, leader: Somebody) {
  const actor = officeOf(congressId, officer)
  const figures = await readYearGround({ tx, actor, moment: { now: moments.frozen, today: days.frozen } }, year)
  const numbers = numbersOf(figures)
  const text = composeReport(reportOutline('ANNUAL', null, { congress: shortName, year }), numbers)
  const title = reportTitle({ congress: shortName, year, kind: 'ANNUAL', topic: null })
  const sealed = { kind: 'ANNUAL' as const, topic: null, year, title, text, numbers, figures }
  const annex = sealedText({ ...sealed, frozenAt: moments.frozen.toISOString() })
  const content = publicContent({ ...sealed, frozenAt: moments.frozen.toISOString() }, hashOfText(annex))
  const hash = hashOfText(content)
  const id = identifiers('annual report of 2022')(moments.written)
  const asJson = (value: unknown) => value as Prisma.InputJsonValue
  await open(tx).annualReport.createMany({
    data: [
      {
        ...{ id, congressId, year, kind: 'ANNUAL', title, content, annex, hash, state: 'PUBLISHED', version: 2 },
        ...{ text: asJson(text), numbers: asJson(numbers), untilOn: dayToStore(days.frozen) },
        ...{
          writtenAt: moments.written,
          writtenById: officer.id,
          changedAt: moments.approved,
          changedById: officer.id,
        },
        ...{ frozenAt: moments.frozen, frozenById: officer.id, publishedById: officer.id },
        ...{ approvedAt: moments.approved, approvedOn: dayToStore(days.approved), approvedById: leader.id },
        ...{ publishAt: moments.published, publishOn: dayToStore(days.published) },
      },
    ],
  })
  tellReport(book, { id, title, hash }, officer, leader)
}

type Told = { readonly id: string; readonly title: string; readonly hash: string }

function tellReport(book: Book, { id, title, hash }: Told, officer: Somebody, leader: Somebody): void {
  const tell = tellerOf(book, id)
  const data = { year, reportKind: 'ANNUAL', title }
  const by = (type: EventType, when: Date, more: object = {}) =>
    tell(type, when, officer, 'DELEGATE_OFFICE', { ...data, ...more })
  by('annual-report.written', moments.written)
  by('annual-report.frozen', moments.frozen, { hash })
  const approval = { ...data, hash, name: leader.name }
  tell('annual-report.approved', moments.approved, leader, 'COMMITTEE_LEADER', approval)
  by('annual-report.published', moments.decided, { publishOn: days.published, hash })
}

/** Who asks the figures while nobody is signed in yet: the office of the congress. */
const officeOf = (congressId: string, { id, name }: Somebody): Actor => ({
  ...{ personId: id, name, accountId: id, signInId: id },
  congress: { id: congressId, name: '', shortName, timeZone, isDemonstration: true },
  grants: [{ role: 'DELEGATE_OFFICE' }],
})
