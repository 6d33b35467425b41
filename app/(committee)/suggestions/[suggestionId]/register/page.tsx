import { FirstLookCard } from '@/components/delegation/first-look-card'
import { RepeatedBefore } from '@/components/likeness/repeated-before'
import { MovePage } from '@/components/office/move-page'
import { RegisterForm } from '@/components/office/register-form'
import { formFacts } from '@/components/suggestions/form-facts'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { getToRegister } from '@/lib/queries/office-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function RegisterPage({ params }: Props) {
  const { actor, data } = await read(getToRegister, (await params).suggestionId)
  const words = await currentWords()
  const { register } = words.officeForms
  const facts = formFacts(data.form, words)
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={register.title} lead={register.lead}>
      {data.numberText ? <Notice>{fill(register.keepsNumber, { number: data.numberText })}</Notice> : null}
      {data.secrecy.wished ? (
        <Notice tone="warn" title={words.secrecy.asked}>
          <p>{words.secrecy.atRegistration}</p>
          <p>
            <a href={`/suggestions/${data.id}/secrecy`}>{words.secrecy.link}</a>
          </p>
        </Notice>
      ) : null}
      {facts.length > 0 ? <DefinitionList items={facts} /> : null}
      <FirstLookCard look={data.look} words={words} />
      <RegisterForm
        suggestion={data}
        words={register}
        towns={words.towns}
        because={data.proposed ? words.registration.because[data.proposed.because] : undefined}
        publicity={words.publicity}
        wishes={words.suggestion.publicityWishes}
        form={formWords(words)}
      />
      <RepeatedBefore suggestionId={data.id} like={data.like} words={words} />
    </MovePage>
  )
}
