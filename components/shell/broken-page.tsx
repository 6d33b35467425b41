'use client'

import { Button, ButtonLink } from '@/components/ui/button'
import { errors as english } from '@/lib/wording/en/errors'
import { fill } from '@/lib/wording/fill'
import { errors as chinese } from '@/lib/wording/zh/errors'
import { Mark } from './mark'
import { MessagePage } from './message-page'

type BrokenPageProps = { digest?: string; tryAgain: () => void }

/** Made in the browser, where only the document still knows which language was spoken. */
export function BrokenPage({ digest, tryAgain }: BrokenPageProps) {
  const words = typeof document !== 'undefined' && document.documentElement.lang === 'en' ? english : chinese
  return (
    <main className="frame py-10">
      <title>{words.brokenTitle}</title>
      <Mark className="mx-auto size-12" />
      <MessagePage sign="500" title={words.brokenTitle} text={words.brokenText}>
        <Button look="main" onClick={tryAgain}>
          {words.tryAgain}
        </Button>
        <ButtonLink href="/" target="_self">
          {words.toHome}
        </ButtonLink>
        {digest ? <p className="basis-full text-ink-soft text-sm">{fill(words.brokenCode, { code: digest })}</p> : null}
      </MessagePage>
    </main>
  )
}
