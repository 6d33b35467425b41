import { WaitingEntries, WaitingObjections, YearsCard } from '@/components/performance/desk-cards'
import { Shell } from '@/components/shell/shell'
import { performanceDesk } from '@/lib/queries/performance-desk'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

export default async function PerformancePage() {
  const { actor, data } = await read(performanceDesk, null)
  const words = await currentWords()
  const { desk } = words.performance
  return (
    <Shell actor={actor} words={words} current="/performance" title={desk.title} lead={desk.lead}>
      <YearsCard desk={data} words={words} />
      <WaitingObjections desk={data} words={words} />
      <WaitingEntries desk={data} words={words} />
    </Shell>
  )
}
