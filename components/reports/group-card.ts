import type { GroupKind } from '@/lib/domain/figures/groups'

/** Where on the board the table of a kind of groups stands. */
export const groupCard = (kind: GroupKind): string => `by-${kind}`
