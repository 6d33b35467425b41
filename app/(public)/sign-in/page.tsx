import { BareFrame } from '@/components/shell/bare-frame'
import { SignInForm } from '@/components/sign-in/sign-in-form'
import { Stages } from '@/components/sign-in/stages'
import { Notice } from '@/components/ui/notice'
import { currentWords } from '@/lib/web/current-words'
import { innerPath } from '@/lib/web/inner-path'

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, expired, left } = await searchParams
  const words = await currentWords()
  const { signIn } = words
  return (
    <BareFrame words={words} title={signIn.title}>
      <div className="mx-auto grid max-w-lg items-start gap-16 lg:max-w-5xl lg:grid-cols-[1fr_27rem] lg:pt-4">
        <Stages words={signIn} title={words.shell.systemName} />
        <div className="card md:p-8">
          <h1 className="text-2xl">{signIn.title}</h1>
          <p className="mt-1 mb-5 text-ink-soft">{signIn.lead}</p>
          <div className="mb-5 empty:hidden">
            {expired ? <Notice tone="warn">{signIn.expired}</Notice> : null}
            {left ? <Notice tone="good">{signIn.signedOut}</Notice> : null}
          </div>
          <SignInForm words={signIn} next={innerPath(String(next ?? ''))} demonstration={null} />
        </div>
      </div>
    </BareFrame>
  )
}
