import type { AgendaSheet } from '@/lib/wording/agenda-sheet'
import { writePapersDocx } from '../papers/blocks-docx'

/** Shares of the width: place, hour, number, title, delegate, units. */
const widths = [1.4, 1.8, 1.4, 6, 2.3, 3.5]

/** The agenda in the form of an official paper, for a word processor. */
export const agendaDocx = ({ heading, under, facts, headers, rows }: AgendaSheet): Promise<Buffer> =>
  writePapersDocx([
    {
      title: heading,
      blocks: [
        { kind: 'text', text: [under, ...facts].join('\n') },
        { kind: 'table', headers, widths, rows: rows.map(({ cells }) => cells) },
      ],
    },
  ])
