import { CalculatorForm } from '@/components/calculator/calculator-form'
import { Explained } from '@/components/deadlines/explained'
import { BareFrame } from '@/components/shell/bare-frame'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { type Calculation, clockOfCalculation } from '@/lib/domain/deadlines/calculation'
import { explain } from '@/lib/domain/deadlines/explain'
import { libraryCalendar } from '@/lib/queries/library-calendar'
import { calculationSchema } from '@/lib/schemas/calculation'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { readPublic } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { issueText } from '@/lib/wording/issue-text'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** For anybody: it counts what it is asked by the holidays that came with the software, and reads nothing of any congress. */
export default async function CalculatorPage({ searchParams }: Props) {
  const typed = oneOfEach(await searchParams)
  const words = await currentWords()
  const { calculator } = words
  const { asked, faults } = understand(typed, words)
  return (
    <BareFrame words={words} title={calculator.title}>
      <div className="stack">
        <div>
          <h1 className="text-2xl">{calculator.title}</h1>
          <p className="mt-1 text-ink-soft">{calculator.lead}</p>
        </div>
        <Card>
          <div className="stack">
            {Object.keys(faults).length > 0 ? <Notice tone="bad">{calculator.faults}</Notice> : null}
            <CalculatorForm typed={typed} faults={faults} words={words} />
          </div>
        </Card>
        {asked ? <Answer asked={asked} words={words} /> : null}
      </div>
    </BareFrame>
  )
}

type Understood = { asked: Calculation | null; faults: Record<string, string> }

/** Before anything is asked there is nothing to find fault with. */
function understand(typed: Record<string, string | undefined>, words: Words): Understood {
  if (Object.keys(typed).length === 0) return { asked: null, faults: {} }
  const parsed = calculationSchema.safeParse(typed, { reportInput: true })
  if (parsed.success) return { asked: parsed.data, faults: {} }
  const faults = parsed.error.issues.map(
    (issue) => [String(issue.path[0]), issueText(issue, words.validation)] as const,
  )
  return { asked: null, faults: Object.fromEntries(faults.reverse()) }
}

async function Answer({ asked, words }: { asked: Calculation; words: Words }) {
  const clock = clockOfCalculation(asked)
  if (!clock) {
    const list = words.limits.jurisdictions[asked.list]
    return <Notice tone="warn">{fill(words.calculator.notYet, { list })}</Notice>
  }
  return <Explained told={explain(clock, await readPublic(libraryCalendar))} words={words} />
}
