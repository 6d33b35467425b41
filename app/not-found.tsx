import { BareFrame } from '@/components/shell/bare-frame'
import { MessagePage } from '@/components/shell/message-page'
import { ButtonLink } from '@/components/ui/button'
import { currentWords } from '@/lib/web/current-words'

export default async function NotFound() {
  const words = await currentWords()
  const { notFoundTitle, notFoundText, toHome } = words.errors
  return (
    <BareFrame words={words} title={notFoundTitle}>
      <MessagePage sign="404" title={notFoundTitle} text={notFoundText}>
        <ButtonLink look="main" href="/">
          {toHome}
        </ButtonLink>
      </MessagePage>
    </BareFrame>
  )
}
