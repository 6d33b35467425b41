import type { Missing } from '@/lib/domain/dossier/completeness'
import type { Withheld } from '@/lib/domain/dossier/withheld'
import type { Words } from './catalogue'
import { fill } from './fill'

export const missingText = (
  { piece, unit = '', round = 1, count = 0 }: Missing,
  { dossier }: Pick<Words, 'dossier'>,
): string => fill(dossier.missing[piece], { unit, round, count })

export const withheldText = ({ kind, count }: Withheld, { dossier }: Pick<Words, 'dossier'>): string =>
  fill(dossier.withheld[kind], { count })
