import { Supervision } from '@/components/homes/supervision'
import { LedKeySuggestions } from '@/components/key-suggestions/led-key-suggestions'
import { SearchesAtHome } from '@/components/search/searches-at-home'
import { Shell } from '@/components/shell/shell'
import { ReportsWaitingLine } from '@/components/special-reports/reports-waiting-line'
import { ButtonLink } from '@/components/ui/button'
import { leaderHome } from '@/lib/queries/supervision-home'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

export default async function LeaderPage() {
  const { actor, moment, data } = await read(leaderHome, null)
  const words = await currentWords()
  const { homes } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/leader"
      title={homes.leaderTitle}
      lead={homes.leaderLead}
      actions={<ButtonLink href="/board">{homes.board}</ButtonLink>}
    >
      <ReportsWaitingLine waiting={data.reports} words={words} />
      <LedKeySuggestions led={data.led} leaderId={actor.personId} words={words} />
      <Supervision home={data} today={moment.today} words={words} />
      <SearchesAtHome saved={data.searches} words={words} />
    </Shell>
  )
}
