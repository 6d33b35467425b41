import type { Column } from '@/components/ui/data-table'
import type { Signer } from '@/lib/queries/read-signers'
import type { Words } from '@/lib/wording/catalogue'

export function signerColumns({ boardPictures, figures }: Words): Column<Signer>[] {
  return [
    {
      key: 'name',
      header: boardPictures.signers.name,
      heads: true,
      cell: ({ id, name }) => ({ href: `/delegates/${id}`, text: name }),
    },
    {
      key: 'delegation',
      header: figures.groups.delegation,
      cell: ({ delegation }) => delegation ?? figures.noDelegation,
    },
  ]
}
