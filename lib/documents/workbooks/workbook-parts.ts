const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const formats = 'http://schemas.openxmlformats.org'
const main = `${formats}/spreadsheetml/2006/main`
const office = `${formats}/officeDocument/2006/relationships`
const packages = `${formats}/package/2006`
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
const relations = (content: string) =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${content}</Relationships>`
const override = (part: string, type: string) => `<Override PartName="/xl/${part}" ContentType="${kind}.${type}+xml"/>`

/** What surrounds the sheets of a workbook, sheet1.xml and so on in the order of their names; ECMA-376, part 1. */
export function surroundingParts(sheetNames: readonly string[]): { name: string; content: string[] }[] {
  const every = <Made>(make: (number: number, name: string) => Made) => sheetNames.map((name, at) => make(at + 1, name))
  const styleId = `rId${sheetNames.length + 1}`
  return [
    {
      name: '[Content_Types].xml',
      content: [
        `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
        override('workbook.xml', 'sheet.main'),
        ...every((number) => override(`worksheets/sheet${number}.xml`, 'worksheet')),
        override('styles.xml', 'styles'),
        '</Types>',
      ],
    },
    { name: '_rels/.rels', content: [relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))] },
    {
      name: 'xl/workbook.xml',
      content: [
        `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>`,
        ...every((number, name) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`),
        '</sheets></workbook>',
      ],
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: [
        relations(
          [
            ...every((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
            relation(styleId, 'styles', 'styles.xml'),
          ].join(''),
        ),
      ],
    },
    { name: 'xl/styles.xml', content: [styles] },
  ]
}

/** Places in the style sheet. Text stays text: 088 stays 088 when typed over. */
export const looks = { text: 0, header: 1, wrapped: 2, number: 3, day: 4, percent: 5 } as const

const wrap = '<alignment vertical="top" wrapText="1"/>'
const top = '<alignment vertical="top"/>'

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;\u5e74&quot;m&quot;\u6708&quot;d&quot;\u65e5&quot;"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>
<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" applyAlignment="1">${wrap}</xf>
<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1">${wrap}</xf><xf numFmtId="0" applyAlignment="1">${top}</xf>
<xf numFmtId="164" applyNumberFormat="1" applyAlignment="1">${top}</xf>
<xf numFmtId="165" applyNumberFormat="1" applyAlignment="1">${top}</xf></cellXfs></styleSheet>`

export const sheetBegins = (widths: readonly number[]): string =>
  [
    `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>',
    ...widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`),
    '</cols><sheetData>',
  ].join('')

export const sheetEnds = '</sheetData></worksheet>'
