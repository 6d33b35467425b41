type FileKindFacts = {
  readonly extensions: readonly string[]
  readonly mediaType: string
  /** a browser draws it and runs nothing of it */
  readonly isShownInline: boolean
}

/** What offices exchange. Everything else, above all what a browser would run, is refused. */
export const fileKinds = {
  pdf: { extensions: ['pdf'], mediaType: 'application/pdf', isShownInline: true },
  jpeg: { extensions: ['jpg', 'jpeg', 'jfif'], mediaType: 'image/jpeg', isShownInline: true },
  png: { extensions: ['png'], mediaType: 'image/png', isShownInline: true },
  docx: {
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isShownInline: false,
  },
  xlsx: {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isShownInline: false,
  },
  doc: { extensions: ['doc'], mediaType: 'application/msword', isShownInline: false },
  xls: { extensions: ['xls'], mediaType: 'application/vnd.ms-excel', isShownInline: false },
  txt: { extensions: ['txt'], mediaType: 'text/plain', isShownInline: false },
} as const satisfies Record<string, FileKindFacts>
export type FileKind = keyof typeof fileKinds

const kinds = Object.keys(fileKinds) as FileKind[]

export const kindOfExtension = (extension: string): FileKind | undefined =>
  kinds.find((kind) => (fileKinds[kind].extensions as readonly string[]).includes(extension))

export const kindOfMediaType = (mediaType: string): FileKind | undefined =>
  kinds.find((kind) => fileKinds[kind].mediaType === mediaType)

/** Pictures by type and not as any image: then a phone turns its own format into one that every office can open. */
export const acceptedFiles = kinds
  .flatMap((kind) => [
    ...(fileKinds[kind].mediaType.startsWith('image/') ? [fileKinds[kind].mediaType] : []),
    ...fileKinds[kind].extensions.map((extension) => `.${extension}`),
  ])
  .join(',')
