import type { GroupKind } from '@/lib/domain/figures/groups'
import type { Words } from './catalogue'

/** What the suggestions are called that stand in no group of a kind. */
export const unnamedOf = (kind: GroupKind, { figures, boardPictures, towns }: Words): string =>
  ({
    category: figures.noCategory,
    system: figures.noUnit,
    unit: figures.noUnit,
    delegation: figures.noDelegation,
    channel: boardPictures.noChannel,
    town: towns.wholeDistrict,
  })[kind]
