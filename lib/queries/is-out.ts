import { open, type Tx } from '@/lib/store/tx'

/** Something of it was published, or is to be, and was not withdrawn: that stays as it is, whatever is taken out of the texts afterwards. */
export async function isOut(tx: Tx, suggestionId: string): Promise<boolean> {
  const standing = { suggestionId, withdrawnAt: null }
  return (await open(tx).publication.findFirst({ where: standing, select: { id: true } })) !== null
}
