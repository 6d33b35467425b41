import type { Words } from '@/lib/wording/catalogue'

type Fields = Words['publicOpen']['openData']['fields']
type Cell = string | number | boolean | null

/** One column of a file: its name, what it holds, and where that comes from. */
export type OpenField<Row> = {
  readonly key: keyof Fields
  readonly type: 'text' | 'integer' | 'number' | 'date' | 'boolean' | 'uuid'
  readonly source: keyof Words['publicOpen']['openData']['sources']
  readonly of: (row: Row) => Cell
}

type Type = OpenField<never>['type']
export const from =
  <Row>(source: OpenField<Row>['source']) =>
  (key: keyof Fields, of: (row: Row) => Cell, type: Type = 'text'): OpenField<Row> => ({ key, type, source, of })
