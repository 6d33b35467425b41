import { page, sizes } from './measures'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const formats = 'http://schemas.openxmlformats.org'
const main = `${formats}/wordprocessingml/2006/main`
const office = `${formats}/officeDocument/2006/relationships`
const packages = `${formats}/package/2006`
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Twentieths of a point, half points. */
const twips = (points: number): number => Math.round(points * 20)
const half = (points: number): number => Math.round(points * 2)

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
const relations = (content: string) =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${content}</Relationships>`
const override = (part: string, type: string) =>
  `<Override PartName="/word/${part}" ContentType="${kind}.${type}+xml"/>`

export const names = {
  body: '\u4eff\u5b8b',
  title: '\u65b9\u6b63\u5c0f\u6807\u5b8b\u7b80\u4f53',
  plain: '\u5b8b\u4f53',
  heading: '\u9ed1\u4f53',
} as const

export const faceOf = (face: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${face}" w:cs="Times New Roman"/>`

/** A part of its own, such as `footnotes`. */
export const partOf = (element: string, content: readonly string[]): string =>
  `${declaration}<w:${element} xmlns:w="${main}">${content.join('')}</w:${element}>`

/** What surrounds the text of a letter, the picture of its code and its footnotes where it has them; ECMA-376, part 1. */
export function surroundingParts(
  qr: Uint8Array | null,
  footnotes: string | null = null,
): { name: string; content: (string | Uint8Array)[] }[] {
  return [
    {
      name: '[Content_Types].xml',
      content: [
        `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
        '<Default Extension="png" ContentType="image/png"/>',
        override('document.xml', 'document.main'),
        override('styles.xml', 'styles'),
        override('settings.xml', 'settings'),
        override('fontTable.xml', 'fontTable'),
        override('footer1.xml', 'footer'),
        override('footer2.xml', 'footer'),
        ...(footnotes === null ? [] : [override('footnotes.xml', 'footnotes')]),
        '</Types>',
      ],
    },
    { name: '_rels/.rels', content: [relations(relation('rId1', 'officeDocument', 'word/document.xml'))] },
    {
      name: 'word/_rels/document.xml.rels',
      content: [
        relations(
          [
            relation('rId1', 'styles', 'styles.xml'),
            relation('rId2', 'settings', 'settings.xml'),
            relation('rId3', 'fontTable', 'fontTable.xml'),
            relation('rId4', 'footer', 'footer1.xml'),
            relation('rId5', 'footer', 'footer2.xml'),
            ...(qr ? [relation('rId6', 'image', 'media/code.png')] : []),
            ...(footnotes === null ? [] : [relation('rId7', 'footnotes', 'footnotes.xml')]),
          ].join(''),
        ),
      ],
    },
    { name: 'word/styles.xml', content: [footnotes === null ? styles : stylesWithNotes] },
    { name: 'word/settings.xml', content: [footnotes === null ? settings : settingsWithNotes] },
    { name: 'word/fontTable.xml', content: [fontTable] },
    { name: 'word/footer1.xml', content: [footer('right')] },
    { name: 'word/footer2.xml', content: [footer('left')] },
    ...(qr ? [{ name: 'word/media/code.png', content: [qr] }] : []),
    ...(footnotes === null ? [] : [{ name: 'word/footnotes.xml', content: [footnotes] }]),
  ]
}

/** Signs a fifth of a point closer than they are wide: 28 fill a line. */
const stylesWith = (
  notes: string,
) => `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${faceOf(names.body)}<w:spacing w:val="-4"/><w:sz w:val="${half(sizes.body)}"/><w:szCs w:val="${half(sizes.body)}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:kinsoku/><w:overflowPunct/><w:spacing w:before="0" w:after="0" w:line="560" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${notes}</w:styles>`

const styles = stylesWith('')
/** Notes in nine points, their marks raised. */
const stylesWithNotes = stylesWith(
  `<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="240" w:lineRule="exact"/><w:jc w:val="left"/></w:pPr><w:rPr>${faceOf(names.plain)}<w:spacing w:val="0"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
)

const settingsWith = (notes: string) =>
  `${declaration}<w:settings xmlns:w="${main}"><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>${notes}</w:settings>`
const settings = settingsWith('')
/** Which two of the notes are the rules above them. */
const settingsWithNotes = settingsWith('<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>')

/** Where the fonts of official documents are not installed, a reader takes the other name. */
const fontTable = `${declaration}<w:fonts xmlns:w="${main}">${[
  [names.body, '\u4eff\u5b8b_GB2312'],
  [names.title, names.plain],
]
  .map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  )
  .join('')}</w:fonts>`

const footer = (side: 'left' | 'right') => {
  const run = (content: string) =>
    `<w:r><w:rPr>${faceOf(names.plain)}<w:sz w:val="${half(sizes.small)}"/></w:rPr>${content}</w:r>`
  const field = [
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
    '<w:fldChar w:fldCharType="end"/>',
  ]
  return `${declaration}<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:jc w:val="${side}"/><w:ind w:${side}="280"/></w:pPr>${[
    '<w:t xml:space="preserve">\u2014 </w:t>',
    ...field,
    '<w:t xml:space="preserve"> \u2014</w:t>',
  ]
    .map(run)
    .join('')}</w:p></w:ftr>`
}

const margins = {
  top: page.top,
  right: page.right,
  bottom: page.bottom,
  left: page.left,
  header: 42,
  footer: 70,
  gutter: 0,
}

export const documentBegins = `${declaration}<w:document xmlns:w="${main}" xmlns:r="${office}" xmlns:wp="${formats}/drawingml/2006/wordprocessingDrawing" xmlns:a="${formats}/drawingml/2006/main" xmlns:pic="${formats}/drawingml/2006/picture"><w:body>`

const pageNumbers = '<w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>'

type Sheet = { readonly width: number; readonly height: number }

const endsWith = (
  footers: string,
  { width, height }: Sheet = page,
  around: Readonly<Record<string, number>> = margins,
) =>
  `<w:sectPr>${footers}<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${width > height ? ' w:orient="landscape"' : ''}/><w:pgMar ${Object.entries(
    around,
  )
    .map(([name, points]) => `w:${name}="${twips(points)}"`)
    .join(' ')}/></w:sectPr></w:body></w:document>`

export const documentEnds = endsWith(pageNumbers)

/** For a list, which lies on its side and has narrow margins. */
export const listEnds = (sheet: Sheet & { readonly margin: number }): string => {
  const { margin: all } = sheet
  const around = { top: all, right: all, bottom: all, left: all, header: all / 2, footer: all / 2, gutter: 0 }
  return endsWith(pageNumbers, sheet, around)
}

/** For what hangs on a wall: its pages are not counted. */
export const unnumberedEnds = endsWith('')
