import type { AttachmentKind } from '@/lib/domain/attachment/attachment'
import type { DocumentView } from '@/lib/queries/attachments-of'

export type KeptFile = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly kind: AttachmentKind
  readonly stripped: boolean
  readonly isRemoved: boolean
}

export const keptFiles = (documents: readonly DocumentView[]): KeptFile[] =>
  documents
    .filter(({ isChangeable }) => isChangeable)
    .map(({ current: { id, fileName, byteSize, kind, stripped, isRemoved } }) => ({
      id,
      name: fileName,
      size: byteSize,
      kind,
      stripped,
      isRemoved,
    }))
