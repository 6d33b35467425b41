import { boardSheets } from '@/components/reports/sheets/board-sheets'
import { sumsOf } from '@/lib/domain/figures/sums'
import { readBoard } from '@/lib/queries/read-figures'
import { boardFilterSchema } from '@/lib/schemas/figure-list-filter'
import { type TablesExport, takeTables } from '@/lib/web/take-tables'
import { wordsFor } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import type { Offered } from './offer'

const words = wordsFor('zh-CN')

const board: TablesExport<{ year: number }> = {
  list: 'board',
  filterOf: (asked) => boardFilterSchema.parse(asked),
  read: async (reading, { year }, onPaper) => {
    const { board: says, names } = words.exports
    const shown = await readBoard(reading, year)
    const { contradictions, figures, scope } = shown
    const checked =
      contradictions.length === 0
        ? fill(says.sumsRight, { count: sumsOf(figures).length })
        : contradictions.map(({ atLeast: _, ...sum }) => fill(words.board.sumWrong, sum)).join(words.exports.between)
    return {
      title: fill(says.title, { year }),
      conditions: [
        [names.year, String(year)],
        [says.scope, says.scopes[scope]],
      ],
      said: [
        [says.asOf, dayText(figures.asOf, 'zh-CN')],
        [says.checked, checked],
      ],
      sheets: boardSheets(shown, words, onPaper),
    }
  },
}

/** The board of the year, as far as whoever asks sees it. */
export const offersOfBoards: readonly Offered[] = [{ list: board.list, take: (request) => takeTables(request, board) }]
