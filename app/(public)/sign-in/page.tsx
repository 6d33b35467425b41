import { BareFrame } from '@/components/shell/bare-frame'
import { SignInForm } from '@/components/sign-in/sign-in-form'
import { Stages } from '@/components/sign-in/stages'
import { Notice } from '@/components/ui/notice'
import { demonstrationPassword } from '@/lib/auth/demonstration-password'
import { listDemonstrationPeople } from '@/lib/queries/list-demonstration-people'
import { currentWords } from '@/lib/web/current-words'
import { innerPath } from '@/lib/web/inner-path'
import { oneOfEach } from '@/lib/web/one-of-each'
import { readPublic } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, expired, left } = oneOfEach(await searchParams)
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
          <SignInForm words={signIn} next={innerPath(next)} demonstration={await demonstration(words)} />
        </div>
      </div>
    </BareFrame>
  )
}

async function demonstration({ states, common }: Words) {
  const people = await readPublic(listDemonstrationPeople)
  if (people.length === 0) return null
  const shown = people.map(({ login, name, roles }) => ({
    login,
    name,
    office: roles.map((role) => states.role[role]).join(common.listComma),
  }))
  return { password: demonstrationPassword, people: shown }
}
