import type { LocalDate } from '../deadlines/local-date'
import type { DossierSection } from './sections'

/** What a paper that the house draws itself consists of. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | {
      readonly kind: 'table'
      readonly headers: readonly string[]
      /** shares of the width of the page */
      readonly widths: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }

const mostLinesKept = 12

/** A row of so many lines goes on over the page: kept together it would leave half of one blank. */
export const mayBreak = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.split('\n').length > mostLinesKept)

/** 一份材料: a title, and what stands under it. */
export type Paper = { readonly title: string; readonly blocks: readonly Block[] }

/** Drawn from what was written down, or taken over byte for byte. */
export type Source =
  | { readonly kind: 'written'; readonly blocks: readonly Block[] }
  | { readonly kind: 'attachment'; readonly attachmentId: string }
  | { readonly kind: 'letter'; readonly deliveryId: string }

/** 件: one paper of the file, with what the index says of it. */
export type Item = {
  /** the same for the same paper in every version of the file */
  readonly key: string
  readonly section: DossierSection
  /** 题名 */
  readonly title: string
  /** 责任者 */
  readonly responsible: string
  /** 文号 */
  readonly documentNumber: string
  readonly date: LocalDate | null
  readonly remark: string
  readonly extension: string
  readonly source: Source
}

/** A line of 卷内目录. */
export type IndexLine = Omit<Item, 'source' | 'extension'> & {
  readonly number: number
  /** of what the house has drawn */
  readonly pages: number | null
  readonly byteSize: number
  readonly sha256: string
  readonly path: string
}
