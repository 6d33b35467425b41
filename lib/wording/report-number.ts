import { addresseeIn, type Instruction } from '@/lib/domain/special-report/instruction'
import type { SpecialReport } from '@/lib/domain/special-report/special-report'

/** 专报〔2022〕3号; in Chinese in every language. Nothing while it is a draft. */
export const reportNumber = ({ year, number }: { year: number; number: number | null }): string =>
  number === null ? '' : `专报〔${year}〕${number}号`

/** What every event of an instruction says of it; the leader who gave it hears what became of it. */
export function instructionFacts(report: SpecialReport, { id, addresseeId, unitId, unitName }: Instruction) {
  const { name, personId } = addresseeIn(report, addresseeId)
  return {
    reportId: report.id,
    instructionId: id,
    paper: reportNumber(report),
    leader: name,
    personIds: personId ? [personId] : [],
    ...(unitId ? { unit: unitName, unitId, unitIds: [unitId] } : {}),
  }
}
