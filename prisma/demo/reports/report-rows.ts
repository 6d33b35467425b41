import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import type { EventType } from '@/lib/domain/events'
import { dayToStore } from '@/lib/store/days'
import type { Prisma } from '@/prisma/generated/client'
import type { Book, Somebody } from '../book'
import { at } from '../days'
import type { World } from '../world'

export type Rows = {
  reports: Prisma.SpecialReportCreateManyInput[]
  addressees: Prisma.SpecialReportAddresseeCreateManyInput[]
  items: Prisma.SpecialReportItemCreateManyInput[]
  instructions: Prisma.SpecialReportInstructionCreateManyInput[]
  answers: Prisma.SpecialReportAnswerCreateManyInput[]
}
export const noRows = (): Rows => ({ reports: [], addressees: [], items: [], instructions: [], answers: [] })

export type Ground = { readonly world: World; readonly book: Book; readonly leader: Somebody; readonly rows: Rows }
export type Reader = {
  readonly id: string
  readonly personId: string | null
  readonly name: string
  readonly post: string
}

export const day = (on: string): LocalDate => localDate(on)
export const stored = (on: string | undefined): Date | null => (on ? dayToStore(day(on)) : null)
export const maybeAt = (on: string | undefined, minutes: number): Date | null => (on ? at(day(on), minutes) : null)

type Said = { readonly on: string; readonly by: Somebody; readonly minutes: number; readonly data?: object }
export type Tell = (type: EventType, said: Said) => void

/** The story of one report, told by its subject. */
export const teller =
  ({ world, book }: Ground, reportId: string, paper: string): Tell =>
  (type, { on, by, minutes, data = {} }) =>
    book.events.push({
      ...{ type, subjectId: reportId, suggestionId: null, actor: by },
      ...{ role: by === world.officer ? 'DELEGATE_OFFICE' : null, at: at(day(on), minutes) },
      data: { reportId, paper, ...data },
    })
