import type { OfficialPaper, PaperLine } from '@/lib/documents/letters/write-paper-docx'
import type { InstructionView, ReportView } from '@/lib/queries/get-special-report'
import type { Words } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'
import { reportItemText } from './report-item-text'
import { reportNumber } from './report-number'

/** Every word of a special report on paper, with what followed where anything did. */
export function reportPaper(report: ReportView, congress: string, words: Words): OfficialPaper {
  const { paper } = words.specialReports
  const head = fill(paper.issuer, { congress })
  const names = report.addressees.map(({ name, post }) => fill(paper.person, { name, post }))
  return {
    marks: report.sentOn ? paper.marks : paper.draftMark,
    head,
    number: reportNumber(report),
    title: report.title,
    addressee: fill(paper.to, { names: names.join(words.common.listComma) }),
    lines: [
      heading(paper.summary),
      ...paragraphs(report.summary),
      heading(paper.text),
      ...paragraphs(report.text),
      heading(paper.items),
      ...report.items.map((item, place) => line(`${place + 1}. ${reportItemText(item, words)}`)),
      ...followed(report, words),
    ],
    issuer: head,
    date: dayText(report.sentOn ?? report.draftedOn, words.language),
  }
}

const heading = (text: string): PaperLine => ({ kind: 'heading', text })
const line = (text: string): PaperLine => ({ kind: 'text', text })
const paragraphs = (text: string): PaperLine[] => text.split('\n').filter(Boolean).map(line)

function followed({ instructions }: ReportView, words: Words): PaperLine[] {
  const standing = instructions.filter(({ state }) => state !== 'STRUCK')
  if (standing.length === 0) return []
  return [heading(words.specialReports.paper.followed), ...standing.flatMap((one) => instructionLines(one, words))]
}

function instructionLines(one: InstructionView, { specialReports: { instruction }, language }: Words): PaperLine[] {
  const { leader, post, givenOn, unit, dueOn, answers } = one
  const [answer] = answers.filter(({ sentBackOn }) => sentBackOn === null)
  return [
    line(`${fill(instruction.sentence, { leader, post, day: dayText(givenOn, language) })}：${one.words}`),
    ...(unit && dueOn ? [line(fill(instruction.asked, { unit, day: dayText(dueOn, language) }))] : []),
    ...(answer
      ? [
          line(
            fill(instruction.answered, {
              unit: answer.unit,
              day: dayText(answer.answeredOn, language),
              name: answer.by,
            }),
          ),
          ...paragraphs(answer.text),
          line(fill(instruction.evidenceIs, { evidence: answer.evidence })),
        ]
      : []),
  ]
}
