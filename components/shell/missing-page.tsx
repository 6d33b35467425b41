'use client'

import { ButtonLink } from '@/components/ui/button'
import type { Words } from '@/lib/wording/catalogue'
import { BareFrame, type FrameWords } from './bare-frame'
import { MessagePage } from './message-page'

type MissingPageProps = { frame: FrameWords; words: Pick<Words['errors'], 'notFoundTitle' | 'notFoundText' | 'toHome'> }

/** Every page carries this one with it, in case the page finds nothing: so it is sent as its words and not as its elements. */
export function MissingPage({ frame, words }: MissingPageProps) {
  return (
    <BareFrame words={frame} title={words.notFoundTitle}>
      <MessagePage sign="404" title={words.notFoundTitle} text={words.notFoundText}>
        <ButtonLink look="main" href="/">
          {words.toHome}
        </ButtonLink>
      </MessagePage>
    </BareFrame>
  )
}
