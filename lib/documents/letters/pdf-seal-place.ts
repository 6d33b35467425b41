import { sealSide } from './measures'
import { sealPlace } from './seal'

type Form = { _root: { data: { AcroForm: { data: { Fields: unknown[]; NeedAppearances?: boolean } } } } }
type Annotated = { page: { annotations: unknown[] } }

/** An empty signature field (ISO 32000, 12.7.4.5) over unit and day: programs that seal look for one, paper shows nothing of it. */
export function keepPlaceForSeal(document: PDFKit.PDFDocument, x: number, y: number): void {
  document.initForm()
  const { data } = (document as unknown as Form)._root.data.AcroForm
  data.NeedAppearances = false
  const printed = 4
  // pdfkit writes only such objects as text
  const name = new String(sealPlace)
  document.annotate(x, y, sealSide, sealSide, {
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: name,
    F: printed,
  } as never)
  data.Fields.push((document as unknown as Annotated).page.annotations.at(-1))
}
