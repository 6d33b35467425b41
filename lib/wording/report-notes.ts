import { definedAs } from '@/lib/domain/annual-report/definitions'
import { type Behind, listBehind } from '@/lib/domain/annual-report/lists'
import type { Definition, ReportNumber } from '@/lib/domain/annual-report/report'
import { groupKinds } from '@/lib/domain/figures/groups'
import { basisText } from './basis-text'
import type { Words } from './catalogue'
import { fill } from './fill'
import { partName } from './part-name'
import { unnamedOf } from './unnamed-group'

/** What a note says of a number, each part empty where there is nothing to say. */
export type NoteWords = {
  readonly name: string
  readonly formula: string
  readonly base: string
  readonly excluded: string
  readonly source: string
  readonly list: string
}

type Table = Readonly<Record<string, string>>

export function reportNote(number: ReportNumber, words: Words): NoteWords {
  const { definition, form, list } = number
  const isRate = form === 'percent'
  const { base, source } = definedAs(definition)
  const { excludes } = definedAs(isRate ? { ...definition, figure: definition.of ?? definition.figure } : definition)
  const { names, exclusions } = tablesOf(definition, words)
  const { reportNotes: says, common } = words
  const left = excludes.map((one) => exclusions[one] ?? one)
  const short = shortFormula(number, words)
  if (short !== null)
    return { name: nameOf(number, words), formula: short, ...silent, list: listText(listBehind(list), words) }
  return {
    name: nameOf(number, words),
    formula: formulaOf(number, words),
    base: base === null || isRate ? '' : fill(says.base, { base: names[base] ?? base }),
    excluded: left.length === 0 ? '' : fill(says.excluded, { list: left.join(common.listComma) }),
    source: source === null ? '' : sourceText(source, words),
    list: listText(listBehind(list), words),
  }
}

const silent = { base: '', excluded: '', source: '' }

/** Rules of other places, which are followed and bind nobody here. */
const models: readonly string[] = ['QD', 'CQ', 'SH', 'BJ', 'ZJ', 'HN']

function sourceText(source: string, { reportNotes: says, deadlines }: Words): string {
  const isModel = models.includes(source.split(' ')[0] ?? '')
  const named = basisText(source, { ...deadlines, laws: { ...deadlines.laws, ...says.laws } })
  return fill(isModel ? says.model : says.source, { source: named })
}

const wholes: readonly string[] = ['suggestions', 'came']

/** Of a part of all suggestions or voices: the rest stands with the whole. */
function shortFormula({ definition, group, form }: ReportNumber, words: Words): string | null {
  const { figure, part, within } = definition
  if (!group || part !== undefined || within || form !== 'count' || !wholes.includes(figure)) return null
  const { names } = tablesOf(definition, words)
  return fill(words.reportNotes.partOfWhole, { group: groupName(group, words), name: names[figure] ?? figure })
}

/** The note in one line, as it stands at the foot of a page. */
export function noteLine(number: ReportNumber, words: Words): string {
  const { name, formula, base, excluded, source, list } = reportNote(number, words)
  return [`${name}${words.common.labelColon}${formula}`, base, excluded, source, list].filter(Boolean).join('')
}

function tablesOf({ register }: Definition, words: Words): { names: Table; formulas: Table; exclusions: Table } {
  const { figures, channels, reportNotes } = words
  if (register === 'VOICES')
    return {
      names: { ...channels.names, ...reportNotes.voices },
      formulas: {
        ...reportNotes.voiceFormulas,
        ...{ personTimes: channels.personTimesFormula, residents: channels.residentsFormula },
        ...channels.formulas,
      },
      exclusions: channels.exclusions,
    }
  if (register === 'MEETINGS')
    return { names: reportNotes.meetings, formulas: reportNotes.meetingFormulas, exclusions: {} }
  if (register === 'ASSESSMENT')
    return { names: reportNotes.assessment, formulas: reportNotes.assessmentFormulas, exclusions: {} }
  return figures
}

function nameOf({ key, definition, group, form }: ReportNumber, words: Words): string {
  const { names } = tablesOf(definition, words)
  const { reportNotes: says } = words
  const { figure, part, within } = definition
  const rate = (says.rates as Table)[key.split('.').at(-1) ?? '']
  const plain = rate ?? names[figure] ?? figure
  const ofPart = part === undefined ? plain : fill(says.part, { name: plain, part: partName(part, words.figures) })
  const inGroup =
    group && part === undefined ? fill(says.inGroup, { name: ofPart, group: groupName(group, words) }) : ofPart
  const whole = within ? fill(says.within[within], { name: inGroup }) : inGroup
  return form === 'percent' && rate === undefined ? fill(says.share, { name: whole }) : whole
}

/** The kind may be followed by the figure that is counted of it. */
function groupName({ kind, name }: NonNullable<ReportNumber['group']>, words: Words): string {
  if (name !== null) return ({ ...words.figures.systems, ...words.voices.channels } as Table)[name] ?? name
  const of = groupKinds.find((one) => one === kind.split('.')[0])
  return of ? unnamedOf(of, words) : ''
}

/** A rate is written as what is divided by what; a count as its own formula. */
function formulaOf({ definition, group, part, base, form }: ReportNumber, words: Words): string {
  const { names, formulas } = tablesOf(definition, words)
  const { figure, of, part: one, within } = definition
  if (form !== 'percent') return `${formulas[figure] ?? ''}${within === 'HALF' ? words.reportNotes.half : ''}`
  const ofGroup = group && figure === of ? groupName(group, words) : undefined
  const above = one === undefined ? (ofGroup ?? names[figure] ?? figure) : partName(one, words.figures)
  return fill(words.reportNotes.divided, {
    ...{ part: above, base: names[of ?? ''] ?? of ?? '' },
    ...{ count: part ?? 0, whole: base ?? 0 },
  })
}

function listText(behind: Behind | null, words: Words): string {
  if (behind === null) return ''
  const { lists, list } = words.reportNotes
  return fill(list, { list: lists[behind.at] })
}
