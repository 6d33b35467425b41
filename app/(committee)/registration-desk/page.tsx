import { RegistrationTable } from '@/components/registration/registration-table'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { registrationDesk } from '@/lib/queries/registration-desk'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

export default async function RegistrationDeskPage() {
  const { actor, data } = await read(registrationDesk, null)
  const words = await currentWords()
  const { registration, suggestion, errors, forms, language } = words
  const { card, remarks } = words.firstLook
  const { situation, analysis, asks } = suggestion
  const { choose, fieldHint, wholeDistrict } = words.towns
  return (
    <Shell
      actor={actor}
      words={words}
      current="/registration-desk"
      title={registration.title}
      lead={registration.lead}
      width="wide"
    >
      {data.total === 0 ? (
        <EmptyState title={registration.nothing} hint={registration.nothingHint} />
      ) : (
        <RegistrationTable
          desk={data}
          timeZone={actor.congress.timeZone}
          words={{
            registration,
            towns: { choose, fieldHint, wholeDistrict },
            listComma: words.common.listComma,
            text: { situation, analysis, asks },
            firstLook: { card, remarks },
            errors,
            choose: forms.choose,
            language,
          }}
        />
      )}
    </Shell>
  )
}
