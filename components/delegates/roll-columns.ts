import type { Column } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { isInOffice } from '@/lib/domain/delegate/mandate'
import type { DelegateLine } from '@/lib/queries/list-delegates'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { mandateText } from './mandate-text'

export function rollColumns(day: LocalDate, words: Words): Column<DelegateLine>[] {
  const { delegates } = words
  return [
    {
      key: 'name',
      header: delegates.name,
      heads: true,
      cell: ({ id, name }) => ({ href: `/delegates/${id}`, text: name }),
    },
    { key: 'card', header: delegates.card, fit: 'tight', cell: ({ cardNumber }) => cardNumber ?? '' },
    { key: 'valid', header: delegates.valid, cell: (mandate) => mandateText(mandate, words) },
    { key: 'state', header: delegates.state, fit: 'tight', cell: (mandate) => stateOf(mandate, day, words) },
    {
      key: 'successor',
      header: delegates.successor,
      cell: ({ successor }) => (successor ? { href: `/delegates/${successor.id}`, text: successor.name } : ''),
    },
    { key: 'phone', header: delegates.phone, cell: ({ phone }) => phone ?? '' },
    {
      key: 'open',
      header: delegates.openWork,
      fit: 'end',
      cell: ({ id, openWork }) =>
        openWork > 0 ? { href: `/delegates/${id}#led`, text: fill(delegates.openCount, { count: openWork }) } : '',
    },
  ]
}

function stateOf(mandate: DelegateLine, day: LocalDate, { delegates }: Words) {
  if (isInOffice(mandate, day)) return { tone: 'good' as const, text: delegates.inOffice }
  if (mandate.successor) return { tone: 'plain' as const, text: delegates.filled }
  return mandate.endGround
    ? { tone: 'warn' as const, text: delegates.vacant }
    : { tone: 'plain' as const, text: delegates.ended }
}
