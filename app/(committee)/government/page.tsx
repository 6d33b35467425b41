import { Supervision } from '@/components/homes/supervision'
import { HeldLetters } from '@/components/letters/held-letters'
import { AskedBeforehand } from '@/components/pre-assignment/asked-beforehand'
import { WaitingForGovernment } from '@/components/replies/waiting-for-government'
import { SearchesAtHome } from '@/components/search/searches-at-home'
import { Shell } from '@/components/shell/shell'
import { ReportsWaitingLine } from '@/components/special-reports/reports-waiting-line'
import { ButtonLink } from '@/components/ui/button'
import { governmentHome } from '@/lib/queries/supervision-home'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

export default async function GovernmentPage() {
  const { actor, moment, data } = await read(governmentHome, null)
  const words = await currentWords()
  const { homes } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/government"
      title={homes.governmentTitle}
      lead={homes.governmentLead}
      actions={<ButtonLink href="/board">{homes.board}</ButtonLink>}
    >
      <AskedBeforehand asked={data.asked} words={words} />
      <HeldLetters held={data.held} words={words} />
      <ReportsWaitingLine waiting={data.reports} words={words} />
      <WaitingForGovernment waiting={data.toCheck} words={words} />
      <Supervision home={data} today={moment.today} words={words} />
      <SearchesAtHome saved={data.searches} words={words} />
    </Shell>
  )
}
