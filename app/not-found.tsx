import { MissingPage } from '@/components/shell/missing-page'
import { currentWords } from '@/lib/web/current-words'

export default async function NotFound() {
  const { language, shell, errors } = await currentWords()
  const { systemName, skipToContent, footer, published, calculator, display } = shell
  const { notFoundTitle, notFoundText, toHome } = errors
  return (
    <MissingPage
      frame={{ language, shell: { systemName, skipToContent, footer, published, calculator, display } }}
      words={{ notFoundTitle, notFoundText, toHome }}
    />
  )
}
