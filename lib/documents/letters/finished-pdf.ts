/** All bytes of a document once it is ended; asked for before its first page is drawn. */
export function finishedPdf(document: PDFKit.PDFDocument): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  document.on('end', () => resolve(Buffer.concat(pieces)))
  document.on('error', reject)
  return promise
}
