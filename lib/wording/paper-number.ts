import type { NoticeKind } from '@/lib/domain/chasing/chasing-notice'

const prefixes: Record<NoticeKind, string> = { CHASING: '催办', SUPERVISION: '督办' }

/** 催办〔2022〕3号. Like every document number it is written in Chinese in every language. */
export const paperNumber = ({ kind, year, number }: { kind: NoticeKind; year: number; number: number }): string =>
  `${prefixes[kind]}〔${year}〕${number}号`

type Paper = Parameters<typeof paperNumber>[0] & { unitName: string; unitId: string }

/** What every event of a paper says of it. */
export const paperFacts = (paper: Paper) => ({
  paper: paperNumber(paper),
  unit: paper.unitName,
  unitId: paper.unitId,
})
